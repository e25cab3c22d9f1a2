import type { PersonId } from '../domain/statement.ts'
import { readRecord, type Recorded } from '../records/record.ts'
import type { Reading } from '../records/reading.ts'
import { open, placeOf, seal } from '../sealing/sealing.ts'
import type { Bytes } from '../sealing/padding.ts'
import { schema, type KeyRow, type SealedRow, type Store } from './database.ts'
import { VaultError } from './vault.ts'

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
  sealRow(store: Store, id: string, written: readonly unknown[]): Promise<SealedRow>
  openRow(store: Store, row: SealedRow): Promise<OpenedRow>
}

/** A sealer for the person whose keys these are. */
export function sealerFor(dbId: string, person: PersonId, keys: KeyRow): Sealer {
  const place = (store: Store, row: Pick<SealedRow, 'id' | 'key' | 'schema'>): Bytes => placeOf(row.schema, dbId, store, row.id, row.key)
  return {
    async sealRow(store, id, written) {
      const row = { id, person, key: keys.id, schema }
      return { ...row, ...(await seal(keys.sealing, new TextEncoder().encode(JSON.stringify(written)), place(store, row))) }
    },
    async openRow(store, row) {
      const opened = await open(keys.sealing, row, place(store, row))
      const written = opened.ok ? listIn(opened.bytes) : undefined
      return { row, ...(written && { records: written.map((each) => ({ written: each, reading: readRecord(each) })) }) }
    },
  }
}

/** Throws unless all of these will read again once they are written down. */
export function assertReadsAgain(written: readonly unknown[]): void {
  const again = JSON.parse(JSON.stringify(written)) as readonly unknown[]
  if (again.some((each) => !readRecord(each).ok)) throw new VaultError('damaged', new Error('Something to keep has not the shape of a record'))
}

function listIn(bytes: Bytes): readonly unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return Array.isArray(list) ? list : undefined
  } catch {
    return undefined
  }
}
