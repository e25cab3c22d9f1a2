import Dexie, { type PromiseExtended, type Table } from 'dexie'
import type { Bytes } from '../../sealing/padding.ts'
import type { KeyRow } from '../disk.ts'
import { openWithin } from '../patience.ts'
import { browserBuckets, type Buckets } from './journal-names.ts'

/** What lies in a journal, in the order in which it came: the key of the story, and notes sealed with it. */
export type JournalRow = { readonly key: KeyRow } | { readonly note: Bytes }

/** One journal, open. Rejects with whatever the browser raised. */
export interface Journal {
  /** Resolves when the row lies on the disk. */
  add(row: JournalRow): Promise<void>
  /** No page writes in it any more, as far as this one is concerned. */
  close(): void
}

/** Where journals lie: each in a database and a folder of its own, which no accident to another one reaches. */
export interface JournalPlaces {
  names(): Promise<readonly string[]>
  /** Begins a new journal, which is this page’s own until it is closed. */
  begin(name: string): Promise<Journal>
  /** All that lies in one; nothing where it is not there. */
  read(name: string): Promise<readonly JournalRow[]>
  /** What was laid in it last. */
  last(name: string): Promise<JournalRow | undefined>
  /** Whether no page writes in it. */
  isLeft(name: string): Promise<boolean>
  remove(name: string): Promise<void>
}

/** Each in a bucket of the browser’s; absent where it has none. */
export function bucketPlaces(): JournalPlaces | undefined {
  const buckets = browserBuckets()
  return buckets && navigator.locks ? placesIn(buckets, navigator.locks) : undefined
}

/** What lies there is on the disk when the browser says so, and is not given up for want of room before anything else is. */
const forGood = { durability: 'strict', persisted: true } as const

function placesIn(buckets: Buckets, locks: LockManager): JournalPlaces {
  const lockOf = (name: string) => `journal ${name}`
  return {
    names: () => buckets.keys(),
    async begin(name) {
      const letGo = await hold(locks, lockOf(name))
      try {
        const dexie = await databaseIn((await buckets.open(name, forGood)).indexedDB)
        return {
          add: async (row) => void (await dexie.table('rows').add(row)),
          close() {
            dexie.close()
            letGo()
          },
        }
      } catch (error) {
        letGo()
        throw error
      }
    },
    read: (name) => within(buckets, name, (rows) => rows.toArray()),
    last: async (name) => (await within(buckets, name, (rows) => rows.reverse().limit(1).toArray()))[0],
    isLeft: (name) => locks.request(lockOf(name), { ifAvailable: true }, async (lock) => lock !== null),
    remove: (name) => buckets.delete(name),
  }
}

/** What this finds in a journal; nothing where there is no such journal. Looking makes none. */
async function within(buckets: Buckets, name: string, find: (rows: Table<JournalRow, number>) => PromiseExtended<JournalRow[]>): Promise<readonly JournalRow[]> {
  if (!(await buckets.keys()).includes(name)) return []
  const { indexedDB } = await buckets.open(name, forGood)
  if ((await indexedDB.databases()).length === 0) return []
  const dexie = await databaseIn(indexedDB)
  try {
    return await find(dexie.table('rows'))
  } finally {
    dexie.close()
  }
}

async function databaseIn(indexedDB: IDBFactory): Promise<Dexie> {
  const dexie = new Dexie('journal', { indexedDB, IDBKeyRange, chromeTransactionDurability: 'strict', cache: 'disabled' })
  dexie.version(1).stores({ rows: '++' })
  await openWithin(dexie)
  return dexie
}

/** Holds a lock until what this gives is called. A page that ends, however it ends, lets go as well. */
async function hold(locks: LockManager, name: string): Promise<() => void> {
  return await new Promise((holding, failed) => {
    locks.request(name, () => new Promise<void>((letGo) => holding(letGo))).catch(failed)
  })
}
