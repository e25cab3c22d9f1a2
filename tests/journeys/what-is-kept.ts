import type { BrowserContext, Page } from '@playwright/test'

/** How many rows lie in each of the app's tables; nothing where there is no database. */
export async function rowsKept(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'alongside')) return {}
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('alongside')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error!)
    })
    const counts: Record<string, number> = {}
    for (const store of database.objectStoreNames) {
      counts[store] = await new Promise<number>((resolve) => {
        const counting = database.transaction(store).objectStore(store).count()
        counting.onsuccess = () => resolve(counting.result)
      })
    }
    database.close()
    return counts
  })
}

/** Changes the rows of one table, as a newer app, a failing disk or a curious hand would. */
export async function changeRows(page: Page, store: 'meta' | 'batches', change: 'flip a bit' | 'kept by a newer app'): Promise<void> {
  await page.evaluate(
    async ({ store, change }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('alongside')
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error!)
      })
      const transaction = database.transaction(store, 'readwrite')
      const walking = transaction.objectStore(store).openCursor()
      walking.onsuccess = () => {
        const cursor = walking.result
        if (!cursor) return
        const row = cursor.value as { sealed: Uint8Array; minWriter: number; schema: number }
        if (change === 'flip a bit') row.sealed[row.sealed.length >> 1]! ^= 1
        else row.minWriter = row.schema = 99
        cursor.update(row)
        // One row is enough.
      }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve
        transaction.onerror = reject
      })
      database.close()
    },
    { store, change },
  )
}

/** Everything that this origin keeps in this browser, as text in which words can be looked for. */
export async function everythingKept(page: Page): Promise<Readonly<Record<'databases' | 'files' | 'caches' | 'storage', readonly string[]>>> {
  return page.evaluate(async () => {
    const text = (value: unknown): string => {
      if (value instanceof Uint8Array) return String.fromCharCode(...value)
      if (typeof value === 'object' && value !== null && !(value instanceof CryptoKey)) return Object.entries(value).map(([key, each]) => `${key}=${text(each)}`).join('\n')
      return String(value)
    }
    const databases: string[] = []
    const { storageBuckets } = navigator as unknown as { readonly storageBuckets: { keys(): Promise<readonly string[]>; open(name: string): Promise<{ readonly indexedDB: IDBFactory }> } }
    const buckets = await Promise.all((await storageBuckets.keys()).map(async (name) => (databases.push(`bucket ${name}`), await storageBuckets.open(name))))
    const all = [{ indexedDB }, ...buckets].map(async (place) => (await place.indexedDB.databases()).map(({ name = '' }) => ({ name, place })))
    for (const { name, place } of (await Promise.all(all)).flat()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = place.indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
      })
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const reading = database.transaction(store).objectStore(store).getAll()
          reading.onsuccess = () => resolve(reading.result as unknown[])
        })
        databases.push(...rows.map((row) => `${store}: ${text(row)}`))
      }
      database.close()
      if (database.objectStoreNames.length === 0) databases.push(name)
    }
    const files: string[] = []
    const folder = await navigator.storage.getDirectory()
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) files.push(name)
    const cached: string[] = []
    for (const name of await caches.keys()) cached.push(...(await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname))
    const storage = [localStorage, sessionStorage].flatMap((each) => Object.entries(each).map(([key, value]) => `${key}=${String(value)}`))
    return { databases, files, caches: cached, storage }
  })
}

/** The files of the mirrors beside the database, by name. */
export async function mirrorsKept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('copies').catch(() => undefined)
    const names: string[] = []
    if (folder) for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name)
    return names
  })
}

/** As "clear browsing data" does while the page stays open. */
export async function clearAllData(context: BrowserContext, page: Page): Promise<void> {
  const client = await context.newCDPSession(page)
  await client.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb,local_storage,cache_storage' })
  await client.detach()
}
