import type { Instant } from '../domain/statement.ts'
import { addEntries, newStory } from '../domain/story.ts'
import { writeRecord, type Recorded } from '../records/record.ts'
import type { Change, Draft, Kept } from './vault.ts'

/** Which draft this is: there is one for each concept in each visit. */
export function draftKey({ visit, concept }: Pick<Draft, 'visit' | 'concept'>): string {
  return JSON.stringify([visit, concept])
}

/** Whether there is nothing in this change to keep. */
export function hasNothing({ entries = [], visits = [], drafts = [], draftsDone = [] }: Change): boolean {
  return entries.length + drafts.length + draftsDone.length === 0 && visits.every((visit) => visit.entries.length === 0)
}

/**
 * The entries of a change as they are written down, each under a name that is the same whenever it is kept again.
 * Words that the same change withdraws are not written at all.
 */
export function recordsOf({ person, entries = [], visits = [] }: Change): ReadonlyMap<string, unknown> {
  const said = [...addEntries(newStory(person), entries).entries.values()]
  const noted = visits.flatMap(({ id, entries: all }) => all.map((entry) => ({ what: 'visit-entry', visit: id, entry }) as const))
  const recorded: readonly Recorded[] = [...said.map((entry) => ({ what: 'entry', entry }) as const), ...noted]
  return new Map(recorded.map((each) => [nameOf(each), writeRecord(each)]))
}

/** The names of everything but drafts in what is kept. */
export function namesIn({ story, consultations }: Kept): readonly string[] {
  return [
    ...[...story.entries.values()].map((entry) => nameOf({ what: 'entry', entry })),
    ...consultations.flatMap(({ id, entries }) => [...entries.values()].map((entry) => nameOf({ what: 'visit-entry', visit: id, entry }))),
  ]
}

/** How many parts a story has, drafts aside: every entry of it and of its visits is one. */
export function partsIn({ story, consultations }: Pick<Kept, 'story' | 'consultations'>): number {
  return consultations.reduce((sum, { entries }) => sum + entries.size, story.entries.size)
}

/** How many parts of a change a story has not got yet, and of how many of its statements the change says that the words are gone. */
export function newIn(kept: Pick<Kept, 'story' | 'consultations'>, change: Change): { readonly parts: number; readonly gone: number } {
  const here = new Set(namesIn({ ...kept, drafts: [], unreadable: 0 }))
  const parts = [...recordsOf(change).keys()].filter((name) => !here.has(name)).length
  const gone = (change.entries ?? []).filter((entry) => entry.kind === 'withdrawn' && kept.story.entries.get(entry.target)?.kind === 'said').length
  return { parts, gone }
}

/** One name for each thing that can be recorded, the same whether its words are there or gone. */
export function nameOf(recorded: Recorded): string {
  if (recorded.what === 'entry') return `entry ${recorded.entry.id}`
  if (recorded.what === 'draft') return `draft ${draftKey(recorded.draft)}`
  return JSON.stringify([recorded.visit, recorded.entry.id])
}

/** A draft as it is written down, kept at that moment. */
export function draftRecord(draft: Draft, at?: Instant): unknown {
  return writeRecord({ what: 'draft', draft: { ...draft, ...(at !== undefined && { at }) } })
}
