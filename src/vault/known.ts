import type { SealedRow } from './disk.ts'

/** Names of what this page knows to be kept, under each person's key id: with a new key, nothing is known. */
export interface Known {
  has(key: string, name: string): boolean
  add(key: string, names: Iterable<string>): void
  /** How many. */
  countOf(key: string): number
  /** What was known under this key may not be there any more. */
  forget(key: string): void
  /** The last revision of the row of this id that this page has seen; 0 where it has seen none. */
  rev(id: string): number
  see(rows: Iterable<Pick<SealedRow, 'id' | 'rev'>>): void
}

/** Knows of nothing yet. */
export function nothingKnown(): Known {
  const known = new Map<string, Set<string>>()
  const revs = new Map<string, number>()
  return {
    has: (key, name) => known.get(key)?.has(name) ?? false,
    add(key, names) {
      const already = known.get(key) ?? new Set()
      for (const name of names) already.add(name)
      known.set(key, already)
    },
    countOf: (key) => known.get(key)?.size ?? 0,
    forget: (key) => void known.delete(key),
    rev: (id) => revs.get(id) ?? 0,
    see(rows) {
      for (const { id, rev } of rows) revs.set(id, rev)
    },
  }
}
