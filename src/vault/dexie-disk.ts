import Dexie, { type Table as DexieTable } from 'dexie'
import type { PersonId } from '../domain/statement.ts'
import { classify } from './classify.ts'
import { schema } from './database.ts'
import { stores, type Disk, type KeyRow, type MetaRow, type SealedRow, type SealedTable, type Store, type Table, type Tables } from './disk.ts'
import { openWithin } from './patience.ts'

/** Opens the browser's database of this name, making it the first time. Rejects with whatever the browser raised. */
export async function openDexieDisk(name: string): Promise<Disk> {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
  dexie.version(1).stores({ meta: 'id', keys: 'person', batches: 'id, person', drafts: 'id, person', stamps: 'id, person' })
  await openWithin(dexie)
  const tables = tablesOf(dexie)
  return {
    async transaction(mode, work) {
      let native: IDBTransaction | undefined
      try {
        return await dexie.transaction(mode === 'write' ? 'rw' : 'r', dexie.tables, async ({ idbtrans }) => {
          native = idbtrans
          return await work(tables)
        })
      } catch (error) {
        // What the library raises may be the consequence alone: the browser's transaction knows the reason.
        throw native?.error ? new AggregateError([error, native.error]) : error
      }
    },
    async reopen() {
      dexie.close()
      await openWithin(dexie)
    },
    close: () => dexie.close(),
  }
}

function tablesOf(dexie: Dexie): Tables {
  const sealed = (store: Store) => sealedTable(dexie.table<SealedRow, string>(store))
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

function sealedTable(rows: DexieTable<SealedRow, string>): SealedTable {
  const ofPerson = (person: PersonId) => rows.where('person').equals(person)
  return {
    ...table(rows),
    async of(person) {
      try {
        return await ofPerson(person).toArray()
      } catch (error) {
        if (!isUnreadable(error)) throw error
        return await oneByOne(rows, person, await ofPerson(person).primaryKeys())
      }
    },
    countOf: (person) => ofPerson(person).count(),
    async removeOf(person) {
      await ofPerson(person).delete()
    },
    owners: async () => (await rows.orderBy('person').uniqueKeys()) as readonly PersonId[],
  }
}

/** What a browser says of a row whose bytes it has lost; long rows lie in files of their own. */
function isUnreadable(error: unknown): boolean {
  return classify(error, 'working') === 'damaged'
}

/** What lies beside a row that cannot be read still can be. That row is given without anything in it, so that it is told of. */
async function oneByOne(rows: DexieTable<SealedRow, string>, person: PersonId, ids: readonly string[]): Promise<readonly SealedRow[]> {
  const found: SealedRow[] = []
  for (const id of ids) {
    try {
      const row = await rows.get(id)
      if (row) found.push(row)
    } catch (error) {
      if (!isUnreadable(error)) throw error
      found.push({ id, person, key: '', rev: 0, schema, nonce: new Uint8Array(), sealed: new Uint8Array() })
    }
  }
  return found
}
