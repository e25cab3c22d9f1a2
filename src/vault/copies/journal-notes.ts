import type { Instant } from '../../domain/statement.ts'
import type { Bytes } from '../../sealing/padding.ts'
import { deviceOpener, unwrap } from '../../sealing/wraps.ts'
import { keysFrom, type StoryKeys } from '../../sealing/data-key.ts'
import { draftKey, draftRecord, recordsOf } from '../change.ts'
import type { KeyRow } from '../disk.ts'
import type { FoundRecord } from '../rows.ts'
import type { Change } from '../vault.ts'
import type { JournalRow } from './journal-places.ts'
import { openCopy, readCopy, writeCopy, type CopyHeader } from './sealed-copy.ts'
import { countOf, isDraft, lastIn, partsAsBytes, partsFromBytes, partsWritten, uniteParts, withoutDrafts, type StoryParts } from './story-parts.ts'

/** What was kept the `rev`-th time that this story was kept, sealed to lie in a journal. */
export async function noteOf(change: Change, rev: number, at: Instant, { id, wraps }: KeyRow, keys: Pick<StoryKeys, 'mirror'>): Promise<Bytes> {
  const { person, drafts = [], draftsDone = [] } = change
  const written = [...recordsOf(change).values(), ...drafts.map((draft) => draftRecord(draft, at))]
  const parts = partsWritten(written)
  const done = draftsDone.map((each) => `draft ${draftKey(each)}`)
  return await writeCopy({ kind: 'mirror', key: id, wraps: withoutDevice(wraps), person, parts: countOf(parts), generation: rev }, keys.mirror, partsAsBytes(person, parts, { at, done }))
}

/** What notes hold between them. */
export interface InNotes {
  readonly parts: StoryParts
  /** When the last of them was made, and the last whole copy among them: of what was written before that, it tells all that was not done. */
  readonly last: Instant
  readonly whole: Instant
  /** The names of the drafts that they say are done. */
  readonly done: ReadonlySet<string>
}

/**
 * Everything that these notes of one person hold between them, out of however many journals; absent where none of
 * them opens. Each says what was kept at its time; a whole copy among them says what was still being written at its own.
 */
export async function partsInNotes(person: string, notes: readonly Bytes[], key: string, { mirror }: Pick<StoryKeys, 'mirror'>): Promise<InNotes | undefined> {
  const opened = await Promise.all(
    notes.map(async (note) => {
      const reading = readCopy(note)
      const bytes = reading.ok && reading.copy.key === key ? await openCopy(reading.copy, mirror) : undefined
      const found = bytes?.ok ? partsFromBytes(bytes.bytes) : undefined
      return reading.ok && found?.person === person ? [{ ...found, rev: revOf(reading.copy) }] : []
    }),
  )
  const inOrder = opened.flat().sort((one, other) => one.rev - other.rev)
  if (inOrder.length === 0) return undefined
  let all = new Map<string, FoundRecord>()
  for (const { parts, done } of inOrder) {
    if (!done) all = new Map(withoutDrafts(all))
    for (const [name, part] of parts) if (!all.has(name) || isDraft(part)) all.set(name, part)
    for (const name of done ?? []) all.delete(name)
  }
  const parts = uniteParts(all, new Map())
  const latest = (notes: typeof inOrder) => notes.reduce((last, { at = 0 }) => Math.max(last, at), 0)
  return {
    parts,
    last: Math.max(latest(inOrder), lastIn(parts)),
    whole: latest(inOrder.filter(({ done }) => !done)),
    done: new Set(inOrder.flatMap(({ done = [] }) => done)),
  }
}

/** How often the story had been kept when the last note in these journals was made; 0 where there is none. */
export function lastRevIn(journals: readonly { readonly notes: readonly Bytes[] }[]): number {
  return journals.flatMap(({ notes }) => notes).reduce((last, note) => Math.max(last, revIn(note)), 0)
}

/** How often the story had been kept when this note was made. */
export function revIn(note: Bytes): number {
  const reading = readCopy(note)
  return reading.ok ? revOf(reading.copy) : 0
}

/** Whether the key of this id seals the note. */
export function isSealedWith(key: string, note: Bytes): boolean {
  const reading = readCopy(note)
  return reading.ok && reading.copy.key === key
}

function revOf({ generation = 0 }: Pick<CopyHeader, 'generation'>): number {
  return generation
}

/** The key of the story and the notes in a journal, whatever else may lie there. */
export function inJournal(rows: readonly JournalRow[]): { readonly key?: KeyRow; readonly notes: readonly Bytes[] } {
  const key = rows.flatMap((row) => ('key' in row ? [row.key] : [])).at(-1)
  return { notes: rows.flatMap((row) => ('note' in row ? [row.note] : [])), ...(key && { key }) }
}

/** The keys in this row, where this device opens it. */
export async function keysOfDevice({ id, device, wraps }: KeyRow): Promise<StoryKeys | undefined> {
  const wrap = wraps.find(({ kind }) => kind === 'device')
  const dataKey = device && wrap && (await unwrap(wrap, deviceOpener(device), id))
  return dataKey && (await keysFrom(dataKey))
}

/** What opens anywhere but on this device. */
export function withoutDevice(wraps: KeyRow['wraps']): KeyRow['wraps'] {
  return wraps.filter(({ kind }) => kind !== 'device')
}
