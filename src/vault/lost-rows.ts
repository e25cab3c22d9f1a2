import type Dexie from 'dexie'
import type { Table } from 'dexie'
import type { PersonId } from '../domain/statement.ts'
import { classify } from './classify.ts'
import { schema } from './database.ts'
import { stores, type SealedRow, type Store } from './disk.ts'
import type { VaultProblem } from './vault.ts'

/** The ids of rows that the browser can no longer give: long rows lie in files of their own, and those can be lost. */
export type LostRows = ReadonlyMap<Store, ReadonlySet<string>>

export function countOf(lost: LostRows): number {
  return [...lost.values()].reduce((sum, ids) => sum + ids.size, 0)
}

/** What browsers say where they have lost the bytes of a row. Some of it they also say where they have lost everything. */
const lostBytes: readonly VaultProblem[] = ['damaged', 'lost-connection']

/** Whether it may be that single rows are lost. */
export function mayBeLost(error: unknown): boolean {
  return lostBytes.includes(classify(error, 'working'))
}

/**
 * Looks for them, each row in a transaction of its own: one that fails may end the transaction that it is asked for in.
 * Rejects where it is not single rows that are lost.
 */
export async function lostRows(dexie: Dexie): Promise<LostRows> {
  const lost = new Map<Store, Set<string>>()
  for (const store of stores) {
    const rows = dexie.table<SealedRow, string>(store)
    for (const id of await rows.toCollection().primaryKeys()) {
      const fails = await rows.get(id).then(
        () => false,
        (error: unknown) => mayBeLost(error),
      )
      if (fails) lost.set(store, (lost.get(store) ?? new Set()).add(id))
    }
    // Where the connection went meanwhile, this fails as well.
    await rows.count()
  }
  return lost
}

/** The rows of these ids. Those that are lost are given with nothing in them, so that they are told of as damaged ones are. */
export async function withLost(rows: Table<SealedRow, string>, lost: ReadonlySet<string>, person: PersonId, ids: readonly string[]): Promise<readonly SealedRow[]> {
  const found = await rows.bulkGet(ids.filter((id) => !lost.has(id)))
  const empty = ids.filter((id) => lost.has(id)).map((id): SealedRow => ({ id, person, key: '', rev: 0, schema, nonce: new Uint8Array(), sealed: new Uint8Array() }))
  return [...found.filter((row) => row !== undefined), ...empty]
}
