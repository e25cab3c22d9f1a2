/** Names of what this page knows to be kept, under each person's key id: with a new key, nothing is known. */
export interface Known {
  has(key: string, name: string): boolean
  add(key: string, names: Iterable<string>): void
}

/** Knows of nothing yet. */
export function nothingKnown(): Known {
  const known = new Map<string, Set<string>>()
  return {
    has: (key, name) => known.get(key)?.has(name) ?? false,
    add(key, names) {
      const already = known.get(key) ?? new Set()
      for (const name of names) already.add(name)
      known.set(key, already)
    },
  }
}
