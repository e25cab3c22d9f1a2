import type { Entry, EntryId } from '../domain/statement.ts'
import { writeRecord, type Recorded } from '../records/record.ts'
import { nameOf } from './change.ts'
import type { SealedRow } from './disk.ts'
import type { FoundRecord, OpenedRow } from './rows.ts'

/** About how much is sealed into one row, in characters before sealing. */
export const batchSize = 256 * 1024

/** A row that takes less than this many bytes is worth folding into a larger one. */
const smallRow = batchSize / 2

/** How many small rows may lie about before they are worth folding. */
export const smallRowsAtMost = 40

/** Records to write in place of rows that are taken away. */
export interface Folding {
  readonly taken: readonly SealedRow[]
  readonly batches: readonly (readonly unknown[])[]
}

/** The records in batches of about the size of one row, in the same order. */
export function inBatches(written: readonly unknown[]): readonly (readonly unknown[])[] {
  const batches: unknown[][] = []
  let room = 0
  for (const each of written) {
    const size = JSON.stringify(each).length
    if (size > room) {
      batches.push([])
      room = batchSize
    }
    batches.at(-1)?.push(each)
    room -= size
  }
  return batches
}

/** The statements of which these entries say that their words are gone for ever. */
export function goneIn(entries: Iterable<Entry>): ReadonlySet<EntryId> {
  const gone = new Set<EntryId>()
  for (const entry of entries) {
    if (entry.kind === 'withdrawn') gone.add(entry.target)
    if (entry.kind === 'erased') gone.add(entry.id)
  }
  return gone
}

/** Whether this row still holds words that are gone. */
export function holdsWordsOf(gone: ReadonlySet<EntryId>, { records = [] }: OpenedRow): boolean {
  return records.some(({ reading }) => reading.ok && isSaidIn(gone, reading.value))
}

/** What to write again in this row: everything as it lies there, but the place alone where gone words stood. */
export function withoutWordsOf(gone: ReadonlySet<EntryId>, { records = [] }: OpenedRow): readonly unknown[] {
  return records.map((each) => withoutGoneWords(gone, each))
}

/**
 * How to fold one person's rows into few: nothing is lost, each record is there once, words that are gone are not.
 * Rows of which anything cannot be read stay where they are. Absent when there is nothing to gain.
 */
export function foldingOf(rows: readonly OpenedRow[]): Folding | undefined {
  const gone = goneIn(entriesIn(rows))
  const taken = rows.filter((each) => isWhole(each) && (isSmall(each.row) || holdsWordsOf(gone, each)))
  if (taken.length < 2 && !taken.some((each) => holdsWordsOf(gone, each))) return undefined
  const once = new Map<string, unknown>()
  for (const each of taken.flatMap(({ records = [] }) => records)) {
    if (each.reading.ok && !once.has(nameOf(each.reading.value))) once.set(nameOf(each.reading.value), withoutGoneWords(gone, each))
  }
  return { taken: taken.map(({ row }) => row), batches: inBatches([...once.values()]) }
}

/** How many rows folding would take: more where words that are gone still lie in them, so that it is not put off. */
export function foldable(rows: readonly OpenedRow[]): number {
  const gone = goneIn(entriesIn(rows))
  if (rows.some((each) => isWhole(each) && holdsWordsOf(gone, each))) return Infinity
  return rows.filter((each) => isWhole(each) && isSmall(each.row)).length
}

function entriesIn(rows: readonly OpenedRow[]): readonly Entry[] {
  const entries: Entry[] = []
  for (const { records = [] } of rows) {
    for (const { reading } of records) if (reading.ok && reading.value.what === 'entry') entries.push(reading.value.entry)
  }
  return entries
}

function isWhole({ records }: OpenedRow): boolean {
  return records?.every(({ reading }) => reading.ok) ?? false
}

function isSmall({ sealed }: SealedRow): boolean {
  return sealed.length < smallRow
}

function isSaidIn(gone: ReadonlySet<EntryId>, recorded: Recorded): recorded is Extract<Recorded, { what: 'entry' }> {
  return recorded.what === 'entry' && recorded.entry.kind === 'said' && gone.has(recorded.entry.id)
}

function withoutGoneWords(gone: ReadonlySet<EntryId>, { written, reading }: FoundRecord): unknown {
  if (!reading.ok || !isSaidIn(gone, reading.value)) return written
  return writeRecord({ what: 'entry', entry: { kind: 'erased', id: reading.value.entry.id } })
}
