/** A browser that is open on a page, and does what a script says in it. */
export interface DrivenBrowser {
  readonly version: string
  /** The value of this expression in the page. Rejects where it throws. */
  evaluate(expression: string): Promise<unknown>
  /** Closes the browser as a person does. */
  close(): Promise<void>
}

/** A browser of another make. */
export interface Engine {
  readonly name: string
  /** The Debian packages that it needs and this machine has not. */
  missing(): readonly string[]
  /** Opens it on this address, with everything that it keeps in this folder. */
  open(folder: string, address: string): Promise<DrivenBrowser>
}
