import type { PersonId } from '../domain/statement.ts'
import { nameFor } from '../sealing/keys.ts'
import { draftKey } from './change.ts'
import type { Connection } from './connection.ts'
import { stores, type KeyRow, type SealedRow, type Store, type Tables } from './disk.ts'
import type { OpenKeys } from './keyring.ts'
import { sealerFor, type OpenedRow } from './rows.ts'

/** Rows as they lay there, and the same sealed with another data key. */
export interface Resealing {
  readonly before: Readonly<Record<Store, readonly SealedRow[]>>
  readonly after: Readonly<Record<Store, readonly SealedRow[]>>
}

/** Everything of one person, sealed anew. What does not open stays as it is, where it is. */
export async function resealFor({ dbId, read }: Pick<Connection, 'dbId' | 'read'>, from: OpenKeys, to: OpenKeys, person: PersonId): Promise<Resealing> {
  const before = await read(({ rows }) => rowsOf(rows, person))
  const [opener, sealer] = [sealerFor(dbId, person, from), sealerFor(dbId, person, to)]
  const again = async (store: Store, idOf: (row: OpenedRow) => Promise<string>) => {
    const opened = await Promise.all(before[store].map((row) => opener.openRow(store, row)))
    return await Promise.all(
      opened.map(async (each) => {
        if (!each.records) return each.row
        return await sealer.sealRow(store, await idOf(each), each.records.map(({ written }) => written), each.row.rev)
      }),
    )
  }
  const sameId = async ({ row }: OpenedRow) => row.id
  return { before, after: { batches: await again('batches', sameId), drafts: await again('drafts', (row) => draftId(row, to)), stamps: await again('stamps', sameId) } }
}

/** Puts the rows that were sealed anew, and their key, in place of the old. False, with nothing written, where another window has changed any of them. */
export async function resealed({ keys, rows }: Tables, { before, after }: Resealing, row: KeyRow): Promise<boolean> {
  const now = await rowsOf(rows, row.person)
  if (!stores.every((store) => marksOf(now[store]) === marksOf(before[store]))) return false
  await keys.put([row])
  for (const store of stores) {
    await rows[store].removeOf(row.person)
    await rows[store].put(after[store])
  }
  return true
}

async function rowsOf(rows: Tables['rows'], person: PersonId): Promise<Readonly<Record<Store, readonly SealedRow[]>>> {
  return { batches: await rows.batches.of(person), drafts: await rows.drafts.of(person), stamps: await rows.stamps.of(person) }
}

function marksOf(rows: readonly SealedRow[]): string {
  return rows.map(({ id, rev }) => `${id} ${rev}`).sort().join('\n')
}

/** A draft's name is made with a key of the story, so it is another under another key. */
async function draftId({ row, records = [] }: OpenedRow, keys: OpenKeys): Promise<string> {
  const reading = records[0]?.reading
  return reading?.ok && reading.value.what === 'draft' ? await nameFor(keys.naming, draftKey(reading.value.draft)) : row.id
}
