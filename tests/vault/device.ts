import 'fake-indexeddb/auto'
import { afterEach, vi } from 'vitest'
import type { KeyRow, MetaRow, SealedRow, Store } from '../../src/vault/disk.ts'
import { openDeviceVault, type DeviceVault } from '../../src/vault/device-vault.ts'
import { inTurnHere } from '../../src/vault/copies/browser-copier.ts'
import { browserGround, type Ground } from '../../src/vault/ground.ts'
import type { OpenKeys } from '../../src/vault/keyring.ts'
import { copierInto } from '../../src/vault/copies/copier.ts'
import type { Files } from '../../src/vault/copies/files.ts'
import type { Bytes } from '../../src/sealing/padding.ts'
import type { Shelf } from '../../src/vault/shelf.ts'
import { keysFrom } from '../../src/sealing/data-key.ts'
import { deviceOpener, unwrap } from '../../src/sealing/wraps.ts'

const open: DeviceVault[] = []
let names = 0
let time = 1795340000000

/** A name that no other database in this test file has. */
export function freshName(): string {
  names += 1
  return `vault ${names}`
}

/** A shelf that holds what is laid on it for as long as the test runs. */
export function shelfInMemory(texts = new Map<string, string>()): Shelf {
  return { get: (name) => texts.get(name), put: (name, text) => texts.set(name, text).has(name), remove: (name) => void texts.delete(name), names: () => [...texts.keys()] }
}

/** Files that lie in memory for as long as the test runs. */
export function filesInMemory(held = new Map<string, Bytes>()): Files {
  return { names: async () => [...held.keys()], read: async (name) => held.get(name)?.slice(), write: async (name, bytes) => void held.set(name, bytes.slice()), remove: async (name) => void held.delete(name) }
}

const shelf = shelfInMemory()
/** The ground that all windows of this test file stand on. */
export const ground: Ground = { ...browserGround(), shelf }

/** A device of its own: what stands beside its database, to look into and to lose. */
export function ownDevice(): { readonly ground: Pick<Ground, 'shelf' | 'copier'>; readonly texts: Map<string, string>; readonly files: Map<string, Bytes> } {
  const [texts, files] = [new Map<string, string>(), new Map<string, Bytes>()]
  return { ground: { shelf: shelfInMemory(texts), copier: copierInto(filesInMemory(files), inTurnHere()) }, texts, files }
}

/** A window on the vault of this name, closed when the test is over. */
export async function openWindow(name: string, stands: Partial<Ground> = {}): Promise<DeviceVault> {
  const vault = await openDeviceVault({ name, newId: () => crypto.randomUUID(), now: () => (time += 1), ground: { ...ground, ...stands } })
  open.push(vault)
  return vault
}

/** The keys of a story that this device opens, out of their row. */
export async function keysIn({ id, device, wraps }: KeyRow): Promise<OpenKeys> {
  const dataKey = await unwrap(wraps.find(({ kind }) => kind === 'device')!, deviceOpener(device!), id)
  return { ...(await keysFrom(dataKey!)), id }
}

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  for (const vault of open.splice(0)) vault.close()
})

/** Stands between the vault and one method of the browser's own, until all mocks are restored or this one is. */
export function intercept<T extends object>(
  prototype: T,
  method: keyof T & string,
  instead: (self: T, proceed: () => unknown, given: readonly unknown[]) => unknown,
): { readonly stop: () => void } {
  const original = Reflect.get(prototype, method) as (...given: unknown[]) => unknown
  const spy = vi.spyOn(prototype as Record<string, (...given: unknown[]) => unknown>, method)
  spy.mockImplementation(function (this: unknown, ...given) {
    return instead(this as T, () => original.apply(this, given), given)
  })
  return { stop: () => spy.mockRestore() }
}

/** Lets the browser take so many turns of its own, so that what follows falls between them. */
export async function letPass(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

interface Tables extends Readonly<Record<Store, readonly SealedRow[]>> {
  readonly meta: readonly MetaRow[]
  readonly keys: readonly KeyRow[]
}

/** Waits for a request of the browser's own, without the library between. */
export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no reason given'))
  })
}

/** Works on the database as the browser stores it, in one transaction. */
export async function onDisk<T>(name: string, work: (store: (table: string) => IDBObjectStore, tables: readonly string[]) => Promise<T>): Promise<T> {
  const database = await done(indexedDB.open(name))
  try {
    const tables = [...database.objectStoreNames]
    const transaction = database.transaction(tables, 'readwrite')
    const finished = new Promise<void>((resolve) => (transaction.oncomplete = () => resolve()))
    const result = await work((table) => transaction.objectStore(table), tables)
    await finished
    return result
  } finally {
    database.close()
  }
}

/** Every row of every table, as the browser stores it. */
export async function rowsOnDisk(name: string): Promise<Tables> {
  return await onDisk(name, async (store, tables) => {
    const rows: Record<string, unknown> = {}
    for (const table of tables) rows[table] = await done(store(table).getAll())
    return rows as unknown as Tables
  })
}
