import type { ConsultationEntry } from '../../src/domain/consultation.ts'
import type { Said, Withdrawn } from '../../src/domain/statement.ts'
import type { Draft, Kept } from '../../src/vault/vault.ts'

/** Something said, changed where a test needs it. */
export function said(id: string, changes: Partial<Said> = {}): Said {
  return {
    kind: 'said',
    id,
    at: 1795340000000,
    by: { voice: 'person' },
    concept: 'worries',
    words: `words of ${id}`,
    picked: [],
    lang: 'en-GB',
    place: 'home',
    audience: 'everyone',
    supersedes: [],
    ...changes,
  }
}

/** A withdrawal of what was said under this id. */
export function withdrawn(id: string, target: string): Withdrawn {
  return { kind: 'withdrawn', id, at: 1795340000001, by: { voice: 'person' }, target }
}

/** Something noted in a visit. */
export function noted(id: string, seq: number): ConsultationEntry {
  return { id, seq, at: 1795340000000, kind: 'option-opened', option: `option ${id}` }
}

/** Words still being written. */
export function draft(concept: string, words: string, visit = 'v1'): Draft {
  return { visit, concept, words, picked: [] }
}

/** What is kept, with its sets in one order, to compare whole. */
export function inOrder({ story, consultations, drafts, unreadable }: Kept) {
  const byId = <T extends { readonly id: string }>(list: Iterable<T>): readonly T[] => [...list].sort((one, other) => (one.id < other.id ? -1 : 1))
  return {
    person: story.person,
    entries: byId(story.entries.values()),
    visits: byId(consultations).map(({ id, person, entries }) => ({ id, person, entries: byId(entries.values()) })),
    drafts: [...drafts].sort((one, other) => (`${one.visit} ${one.concept}` < `${other.visit} ${other.concept}` ? -1 : 1)),
    unreadable,
  }
}

/** Nothing kept about this person. */
export const nothing = (person: string) => ({ person, entries: [], visits: [], drafts: [], unreadable: 0 })
