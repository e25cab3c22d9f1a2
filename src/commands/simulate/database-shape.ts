import type { Lying } from './faulty-database.ts'

/** How a database is made: enough to make it again. */
export interface Shape {
  readonly name: string
  readonly version: number
  readonly stores: readonly { readonly name: string; readonly keyPath: string; readonly indexes: readonly string[] }[]
}

/** How this database is made. Every store has one key, and every index one column. */
export function shapeOf(database: IDBDatabase): Shape {
  const names = [...database.objectStoreNames]
  const stores = names.map((name) => {
    const store = database.transaction(name).objectStore(name)
    return { name, keyPath: String(store.keyPath), indexes: [...store.indexNames] }
  })
  return { name: database.name, version: database.version, stores }
}

/** Makes it again, with these rows in it. */
export async function fill(factory: IDBFactory, { name, version, stores }: Shape, rows: Iterable<Lying>): Promise<void> {
  const opening = factory.open(name, version)
  opening.onupgradeneeded = () => {
    for (const { name: store, keyPath, indexes } of stores) {
      const made = opening.result.createObjectStore(store, { keyPath })
      for (const index of indexes) made.createIndex(index, index)
    }
  }
  const database = await opened(opening)
  const transaction = database.transaction(stores.map((store) => store.name), 'readwrite')
  for (const { store, row } of rows) transaction.objectStore(store).put(row)
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('It could not be filled'))
  })
  database.close()
}

/** The key of this row in this store. */
export function keyIn({ keyPath }: IDBObjectStore, row: object): string {
  return String((row as Readonly<Record<string, unknown>>)[String(keyPath)])
}

/** Waits until a database is open. */
export function opened(opening: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error ?? new Error('It could not be opened'))
  })
}
