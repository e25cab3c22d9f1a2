import Dexie, { type Table as DexieTable } from 'dexie'
import type { PersonId } from '../domain/statement.ts'
import { stores, type Disk, type KeyRow, type MetaRow, type SealedRow, type SealedTable, type Store, type Table, type Tables } from './disk.ts'
import { countOf, lostRows, mayBeLost, withLost, type LostRows } from './lost-rows.ts'
import { openWithin } from './patience.ts'

/** Opens the browser's database of this name, making it the first time. Rejects with whatever the browser raised. */
export async function openDexieDisk(name: string): Promise<Disk> {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
  dexie.version(1).stores({ meta: 'id', keys: 'person', batches: 'id, person', drafts: 'id, person', stamps: 'id, person' })
  await openWithin(dexie)
  let lost: LostRows = new Map()
  const attempt = async <T>(mode: 'read' | 'write', work: (tables: Tables) => Promise<T>): Promise<T> => {
    let native: IDBTransaction | undefined
    try {
      return await dexie.transaction(mode === 'write' ? 'rw' : 'r', dexie.tables, async ({ idbtrans }) => {
        native = idbtrans
        return await work(tablesOf(dexie, lost))
      })
    } catch (error) {
      // What the library raises may be the consequence alone: the browser's transaction knows the reason.
      throw native?.error ? new AggregateError([error, native.error]) : error
    }
  }
  return {
    async transaction(mode, work) {
      try {
        return await attempt(mode, work)
      } catch (error) {
        // One row that the browser has lost must not stand before all the others.
        const found = mayBeLost(error) ? await lostRows(dexie).catch(() => lost) : lost
        if (countOf(found) <= countOf(lost)) throw error
        lost = found
        return await attempt(mode, work)
      }
    },
    async reopen() {
      dexie.close()
      await openWithin(dexie)
    },
    close: () => dexie.close(),
  }
}

function tablesOf(dexie: Dexie, lost: LostRows): Tables {
  const sealed = (store: Store) => sealedTable(dexie.table<SealedRow, string>(store), lost.get(store))
  const [batches, drafts, stamps] = stores
  return {
    meta: table(dexie.table<MetaRow, string>('meta')),
    keys: table(dexie.table<KeyRow, string>('keys')),
    rows: { [batches]: sealed(batches), [drafts]: sealed(drafts), [stamps]: sealed(stamps) },
  }
}

function table<Row>(rows: DexieTable<Row, string>): Table<Row> {
  return {
    get: (id) => rows.get(id),
    getEach: (ids) => (ids.length === 0 ? Promise.resolve([]) : rows.bulkGet([...ids])),
    all: () => rows.toArray(),
    async put(given) {
      if (given.length > 0) await rows.bulkPut([...given])
    },
    async remove(ids) {
      if (ids.length > 0) await rows.bulkDelete([...ids])
    },
  }
}

function sealedTable(rows: DexieTable<SealedRow, string>, lost: ReadonlySet<string> | undefined): SealedTable {
  const ofPerson = (person: PersonId) => rows.where('person').equals(person)
  return {
    ...table(rows),
    of: async (person) => (lost ? await withLost(rows, lost, person, await ofPerson(person).primaryKeys()) : await ofPerson(person).toArray()),
    countOf: (person) => ofPerson(person).count(),
    async removeOf(person) {
      await ofPerson(person).delete()
    },
    owners: async () => (await rows.orderBy('person').uniqueKeys()) as readonly PersonId[],
  }
}
