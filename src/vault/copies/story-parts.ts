import type { Instant, PersonId } from '../../domain/statement.ts'
import { readRecord, writeRecord, type Recorded } from '../../records/record.ts'
import type { Reading } from '../../records/reading.ts'
import type { Bytes } from '../../sealing/padding.ts'
import { goneIn } from '../batches.ts'
import { draftIn } from '../kept.ts'
import { draftRecord, nameOf, recordsOf } from '../change.ts'
import type { FoundRecord, OpenedRow } from '../rows.ts'
import type { Change, Kept } from '../vault.ts'

/**
 * All parts of one story as they are written down, each under its name, the same wherever it lies.
 * Parts of a later version are among them: they are carried along as they are.
 */
export type StoryParts = ReadonlyMap<string, FoundRecord>

/** The parts in these rows. What does not open is not among them: the row stays where it lies. */
export function partsIn(rows: readonly OpenedRow[]): StoryParts {
  return partsOf(rows.flatMap(({ records = [] }) => records))
}

/** The parts of a story as a page holds it, database or not. */
export function partsOfKept({ story, consultations, drafts }: Kept): StoryParts {
  const visits = consultations.map(({ id, entries }) => ({ id, entries: [...entries.values()] }))
  const written = [...recordsOf({ person: story.person, entries: [...story.entries.values()], visits }).values(), ...drafts.map((draft) => draftRecord(draft))]
  return partsWritten(written)
}

/** The parts that were written down as these. */
export function partsWritten(written: readonly unknown[]): StoryParts {
  return partsOf(written.map((each) => ({ written: each, reading: readRecord(each) })))
}

/** The parts of one set that the other set has not, added to it. Words that either says are gone are gone from both. */
export function uniteParts(one: StoryParts, other: StoryParts): StoryParts {
  return partsOf([...one.values(), ...other.values()])
}

/** The parts without what was still being written: of drafts, only the latest copy tells which are not done. */
export function withoutDrafts(parts: StoryParts = new Map()): StoryParts {
  return new Map([...parts].filter(([, part]) => !isDraft(part)))
}

/** The parts without the drafts of which the others hold words that were kept as late, or later. */
export function withLaterDrafts(parts: StoryParts, others: StoryParts): StoryParts {
  const isLater = (name: string, each: FoundRecord) => {
    const other = others.get(name)
    return !other || keptAt(each) > keptAt(other)
  }
  return new Map([...parts].filter(([name, each]) => !isDraft(each) || isLater(name, each)))
}

/** Whether this is something that was still being written. */
export function isDraft({ reading }: FoundRecord): boolean {
  return reading.ok && reading.value.what === 'draft'
}

/** When the last of these parts was said, noted or written. */
export function lastIn(parts: StoryParts): Instant {
  return [...parts.values()].reduce((last, each) => Math.max(last, keptAt(each), saidAt(each)), 0)
}

/** How many parts there are that this app can read, drafts aside. */
export function countOf(parts: StoryParts): number {
  let count = 0
  for (const { reading } of parts.values()) if (reading.ok && reading.value.what !== 'draft') count += 1
  return count
}

/** Of parts in a journal: when they were noted, and, where they are only what was kept then, the names of the drafts that were done with it. */
export interface Noted {
  readonly at: Instant
  readonly done?: readonly string[]
}

/** The parts as bytes to seal. */
export function partsAsBytes(person: PersonId, parts: StoryParts, noted?: Noted): Bytes {
  return new TextEncoder().encode(JSON.stringify({ person, records: [...parts.values()].map(({ written }) => written), ...noted }))
}

/** What bytes say that were sealed as the parts of a story; absent where they say nothing of the kind. Never throws. */
export function partsFromBytes(bytes: Bytes): { readonly person: PersonId; readonly parts: StoryParts; readonly at?: Instant; readonly done?: readonly string[] } | undefined {
  try {
    const { person, records, done, at } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Readonly<Record<string, unknown>>
    if (typeof person !== 'string' || !/^[\w-]{1,64}$/.test(person) || !Array.isArray(records) || records.length > mostParts || !(done === undefined || isNames(done)) || !(at === undefined || typeof at === 'number')) return undefined
    return { person, parts: partsWritten(records), ...(done && { done }), ...(at !== undefined && { at }) }
  } catch {
    return undefined
  }
}

/** The parts as one change to keep. What cannot be read here is left out, and counted. */
export function changeOf(person: PersonId, parts: StoryParts): { readonly change: Change; readonly newer: number; readonly damaged: number } {
  const read = [...parts.values()].map(({ reading }) => reading)
  const values = read.flatMap((reading) => (reading.ok ? [reading.value] : []))
  const visits = new Map<string, Extract<Recorded, { what: 'visit-entry' }>['entry'][]>()
  for (const each of values) if (each.what === 'visit-entry') visits.set(each.visit, [...(visits.get(each.visit) ?? []), each.entry])
  const failed = (reason: string) => read.filter((reading: Reading<Recorded>) => !reading.ok && reading.reason === reason).length
  return {
    change: {
      person,
      entries: values.flatMap((each) => (each.what === 'entry' ? [each.entry] : [])),
      visits: [...visits].map(([id, entries]) => ({ id, entries })),
      drafts: values.flatMap((each) => (each.what === 'draft' ? [draftIn(each.draft)] : [])),
    },
    newer: failed('newer'),
    damaged: failed('damaged'),
  }
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

/** More parts than a long life of visits gives. */
const mostParts = 100_000

function partsOf(records: readonly FoundRecord[]): StoryParts {
  const parts = new Map<string, FoundRecord>()
  for (const each of records) {
    const name = each.reading.ok ? nameOf(each.reading.value) : `unread ${JSON.stringify(each.written)}`
    const before = parts.get(name)
    if (!before || keptAt(each) > keptAt(before)) parts.set(name, each)
  }
  const gone = goneIn([...parts.values()].flatMap(({ reading }) => (reading.ok && reading.value.what === 'entry' ? [reading.value.entry] : [])))
  for (const id of gone) {
    const part = parts.get(`entry ${id}`)
    if (part?.reading.ok && part.reading.value.what === 'entry' && part.reading.value.entry.kind === 'said') parts.set(`entry ${id}`, erased(id))
  }
  return parts
}

/** When a draft was kept; of everything else, and of a draft that does not say, the very beginning. */
export function keptAt({ reading }: FoundRecord): Instant {
  return (reading.ok && reading.value.what === 'draft' && reading.value.draft.at) || 0
}

function saidAt({ reading }: FoundRecord): Instant {
  return reading.ok && reading.value.what !== 'draft' && 'at' in reading.value.entry ? reading.value.entry.at : 0
}

function erased(id: string): FoundRecord {
  const value: Recorded = { what: 'entry', entry: { kind: 'erased', id } }
  return { written: writeRecord(value), reading: { ok: true, value } }
}
