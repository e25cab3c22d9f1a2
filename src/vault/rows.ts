import type { PersonId } from '../domain/statement.ts'
import { readChecked, readRecord, type Recorded } from '../records/record.ts'
import type { Reading } from '../records/reading.ts'
import { open, placeOf, seal } from '../sealing/sealing.ts'
import type { Bytes } from '../sealing/padding.ts'
import { schema } from './database.ts'
import type { SealedRow, Store } from './disk.ts'
import type { OpenKeys } from './keyring.ts'

/** One record out of a row, as it lies there and as it reads. */
export interface FoundRecord {
  readonly written: unknown
  readonly reading: Reading<Recorded>
}

/** A row and what is in it; `records` is absent where the row does not open. */
export interface OpenedRow {
  readonly row: SealedRow
  readonly records?: readonly FoundRecord[]
}

/** Seals and opens the rows of one person in one database. */
export interface Sealer {
  /** Seals as the next revision after this one; as the first where there was none. */
  sealRow(store: Store, id: string, written: readonly unknown[], after?: number): Promise<SealedRow>
  openRow(store: Store, row: SealedRow): Promise<OpenedRow>
}

/** A sealer for the person whose keys these are. */
export function sealerFor(dbId: string, person: PersonId, keys: Pick<OpenKeys, 'id' | 'records'>): Sealer {
  const place = (store: Store, row: Pick<SealedRow, 'id' | 'key' | 'rev' | 'schema'>): Bytes => placeOf(row.schema, dbId, store, row.id, row.rev, row.key)
  return {
    async sealRow(store, id, written, after = 0) {
      const row = { id, person, key: keys.id, rev: after + 1, schema }
      const batch: Batch = { checked: readsAgain(written), records: written }
      return { ...row, ...(await seal(keys.records, new TextEncoder().encode(JSON.stringify(batch)), place(store, row))) }
    },
    async openRow(store, row) {
      const opened = await open(keys.records, row, place(store, row))
      const batch = opened.ok ? batchIn(opened.bytes) : undefined
      if (!batch) return { row }
      const read = batch.checked ? readChecked : readRecord
      return { row, records: batch.records.map((written) => ({ written, reading: read(written) })) }
    },
  }
}

/** Whether all of these will read again once they are written down. */
export function readsAgain(written: readonly unknown[]): boolean {
  return (JSON.parse(JSON.stringify(written)) as readonly unknown[]).every((each) => readRecord(each).ok)
}

/** What is sealed into a row. Checked when every record in it was read once more before it was sealed. */
interface Batch {
  readonly checked: boolean
  readonly records: readonly unknown[]
}

function batchIn(bytes: Bytes): Batch | undefined {
  try {
    const batch: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isBatch(batch) ? batch : undefined
  } catch {
    return undefined
  }
}

function isBatch(batch: unknown): batch is Batch {
  return typeof batch === 'object' && batch !== null && 'records' in batch && Array.isArray(batch.records) && 'checked' in batch && typeof batch.checked === 'boolean'
}
