import Dexie, { type Table } from 'dexie'
import type { PersonId } from '../domain/statement.ts'
import { newNamingKey, newSealingKey } from '../sealing/keys.ts'
import type { Bytes } from '../sealing/padding.ts'
import { openWithin } from './patience.ts'
import { VaultError } from './vault.ts'

/** The shape of the tables. A page that writes an older one must not write here. */
export const schema = 1

/** Says which database this is, and who may write to it. */
export interface MetaRow {
  readonly id: 'meta'
  readonly dbId: string
  readonly schema: number
  readonly minWriter: number
}

/** The two keys of one person's story. Neither can be read out of the browser. */
export interface KeyRow {
  readonly person: PersonId
  readonly id: string
  readonly sealing: CryptoKey
  readonly naming: CryptoKey
}

/** All that is ever written about a person: sealed bytes, and these columns in the clear. */
export interface SealedRow {
  readonly id: string
  readonly person: PersonId
  readonly key: string
  readonly schema: number
  readonly nonce: Bytes
  readonly sealed: Bytes
}

export const stores = ['batches', 'drafts', 'stamps'] as const
/** Where sealed rows lie: entries in batches, drafts one by one, and when each person's story was last kept. */
export type Store = (typeof stores)[number]

/** The database on this device, open, and known by the id that it had when it was opened. */
export interface Database {
  readonly dexie: Dexie
  readonly dbId: string
  readonly meta: Table<MetaRow, 'meta'>
  readonly keys: Table<KeyRow, PersonId>
  readonly rows: Readonly<Record<Store, Table<SealedRow, string>>>
}

/** Opens the database of this name, making it the first time. Rejects with whatever the browser raised. */
export async function openDatabase(name: string, newId: () => string): Promise<Database> {
  if (!globalThis.crypto?.subtle) throw new VaultError('refused')
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
  dexie.version(1).stores({ meta: 'id', keys: 'person', batches: 'id, person', drafts: 'id, person', stamps: 'id, person' })
  try {
    await openWithin(dexie)
    const tables = { meta: dexie.table<MetaRow, 'meta'>('meta'), keys: dexie.table<KeyRow, PersonId>('keys') }
    const meta = (await tables.meta.get('meta')) ?? (await firstMeta(dexie, tables, newId()))
    assertReadable(meta)
    const rows = (store: Store) => dexie.table<SealedRow, string>(store)
    return { dexie, dbId: meta.dbId, ...tables, rows: { batches: rows('batches'), drafts: rows('drafts'), stamps: rows('stamps') } }
  } catch (cause) {
    dexie.close()
    throw cause
  }
}

/** Keeps and removes a key as well, so that a browser that cannot keep keys refuses now, not at the first word. */
async function firstMeta(dexie: Dexie, { meta, keys }: Pick<Database, 'meta' | 'keys'>, dbId: string): Promise<MetaRow> {
  const trial: KeyRow = { person: '', id: dbId, sealing: await newSealingKey(), naming: await newNamingKey() }
  return await dexie.transaction('rw', meta, keys, async () => {
    const found = await meta.get('meta')
    if (found) return found
    await keys.put(trial)
    await keys.delete(trial.person)
    const made: MetaRow = { id: 'meta', dbId, schema, minWriter: schema }
    await meta.put(made)
    return made
  })
}

function assertReadable(meta: MetaRow): void {
  if (typeof meta.dbId !== 'string' || !Number.isInteger(meta.minWriter)) throw new VaultError('damaged')
  if (meta.minWriter > schema) throw new VaultError('newer')
}

/** Throws unless this is still the database that was opened, and this page may write to it. Call it inside every transaction. */
export async function assertSameDatabase({ meta, dbId }: Database): Promise<void> {
  const found = await meta.get('meta')
  if (found?.dbId !== dbId) throw new VaultError('cleared')
  assertReadable(found)
}
