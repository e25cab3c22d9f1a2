/**
 * Short texts that stay in this browser beside the database, and outlive it where the browser throws
 * the database away. Never throws: what is not taken was not kept, and what is not given is not there.
 */
export interface Shelf {
  get(name: string): string | undefined
  /** False where the browser did not take it. */
  put(name: string, text: string): boolean
  remove(name: string): void
  names(): readonly string[]
}

/** The browser's own, `localStorage`, where there is one. */
export function browserShelf(): Shelf {
  const trying = <T>(work: (storage: Storage) => T, otherwise: T): T => {
    try {
      return work(localStorage)
    } catch {
      return otherwise
    }
  }
  return {
    get: (name) => trying((storage) => storage.getItem(name) ?? undefined, undefined),
    put: (name, text) =>
      trying((storage) => {
        storage.setItem(name, text)
        return storage.getItem(name) === text
      }, false),
    remove: (name) => trying((storage) => storage.removeItem(name), undefined),
    names: () => trying((storage) => Object.keys(storage), []),
  }
}
