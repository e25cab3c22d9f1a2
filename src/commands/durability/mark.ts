/** Something that was acknowledged: the app said that it was saved. */
export interface Mark {
  /** What was saved: words that were still being written, or a statement together with the note that it was asked for. */
  readonly what: 'draft' | 'statement'
  readonly id: string
}

/** What it is called in lists. */
export function nameOf({ what, id }: Mark): string {
  return `${what} ${id}`
}

/** What a story was found to hold when it was opened again. */
export interface Found {
  /** Statements whose words are exactly those that were said. */
  readonly statements: readonly string[]
  /** Statements and drafts with other words than were said. */
  readonly altered: readonly string[]
  /** What the visit says was asked and answered. */
  readonly noted: readonly string[]
  readonly drafts: readonly string[]
  /** How many parts could not be read, and why the vault could not be used at all. */
  readonly unreadable: number
  /** Whether the app says that something is lost, and offers what its copies hold. */
  readonly recovers: boolean
  readonly problem?: string
}

/** A start of the app: what was there, what it said was missing, and what was there when it had brought back what it could. */
export interface Start {
  readonly before: Found
  readonly found: Found
  /** Parts that the app says are missing for good: it knows of them, and no copy holds them. */
  readonly missing: number
}

/** Whether the app said that anything at all is not as it was. */
export function says({ recovers, unreadable, problem }: Found): boolean {
  return recovers || unreadable > 0 || problem !== undefined
}
