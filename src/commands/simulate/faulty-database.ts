import { IDBFactory as FakeFactory } from 'fake-indexeddb'
import { fill, keyIn, opened, shapeOf, type Shape } from './database-shape.ts'

export const endings = ['well', 'full', 'failed', 'lost', 'answer lost'] as const
/** How a transaction ends. Of one whose answer is lost, all is written, and the page is told that it failed. */
export type Ending = (typeof endings)[number]

const errors: Readonly<Record<Exclude<Ending, 'well'>, string>> = { full: 'QuotaExceededError', failed: 'UnknownError', lost: 'AbortError', 'answer lost': 'UnknownError' }

/** One row, and where it lies. */
export interface Lying {
  readonly store: string
  readonly key: string
  readonly row: object
}

/** The browser's database, with all that can happen to it. What a write promises depends on its durability, as in a browser. */
export interface FaultyDatabase {
  /** What a page is given as `indexedDB`. */
  readonly factory: Pick<IDBFactory, 'open' | 'databases' | 'deleteDatabase'>
  /** What lies on the disk at this moment. */
  onDisk(): readonly Lying[]
  /** All processes end without a goodbye: what only waited to be written is gone. */
  crash(): Promise<void>
  /** All windows were closed in good order: everything is written. */
  flush(): Promise<void>
  /** The last so many of all transactions are not on the disk, as when its log is cut short. */
  cutShort(transactions: number): Promise<void>
  /** How many transactions lie on the disk. */
  length(): number
  /** Changes what lies on the disk, while nobody has it open. */
  change(work: (rows: readonly Lying[]) => readonly Lying[]): Promise<void>
  /** Everything is cleared while pages have it open. */
  clear(): Promise<void>
  /** Another page, of an older version, has it open and does not let go. Gives how to make it. */
  hold(name: string): Promise<() => void>
}

type Write = { readonly store: string; readonly key: string; readonly row?: object }

/** One life of the browser's own process: the connections that it gave, and what it has not written yet. */
interface Process {
  readonly own: IDBFactory
  alive: boolean
  readonly waiting: (readonly Write[])[]
  readonly connections: Set<IDBDatabase>
}

/** What is known of a transaction of the stand-in, beside what every browser's has. */
type Inside = IDBTransaction & { _abort(error: string): void; _rollbackLog: unknown[] }

/** A database on an empty disk. `endingOf` says how each transaction ends, in the order in which they begin. */
export function faultyDatabase(endingOf: (mode: IDBTransactionMode) => Ending): FaultyDatabase {
  let disk = new Map<string, Lying>()
  let shape: Shape | undefined
  let process = newProcess()

  let log: (readonly Write[])[] = []

  const write = (transactions: readonly (readonly Write[])[]) => {
    log.push(...transactions)
    for (const { store, key, row } of transactions.flat()) {
      if (row) disk.set(`${store}/${key}`, { store, key, row })
      else disk.delete(`${store}/${key}`)
    }
  }
  const begin = (rows: readonly Lying[]) => {
    disk = new Map()
    log = []
    if (rows.length > 0) write([rows])
  }
  const start = async () => {
    process.alive = false
    process = newProcess()
    if (shape && disk.size > 0) await fill(process.own, shape, disk.values())
  }

  /** Lets a transaction do its work, and decides at its very end how it ends. */
  const watch = (of: Process, transaction: Inside, ending: Ending, writes: readonly Write[]) => {
    const dispatch = transaction.dispatchEvent.bind(transaction)
    const commit = () => {
      if (writes.length > 0) of.waiting.push(writes)
      // A log is written in order: what is strict takes all that went before with it.
      if (transaction.durability === 'strict') write(of.waiting.splice(0))
    }
    transaction.dispatchEvent = (event) => {
      if (event.type !== 'complete') return dispatch(event)
      const ends = of.alive ? ending : 'lost'
      if (ends === 'well' || ends === 'answer lost') commit()
      if (ends === 'well') return dispatch(event)
      if (ends === 'answer lost') transaction._rollbackLog = []
      transaction._abort(errors[ends])
      if (ends === 'lost') letGo(transaction.db)
      return true
    }
  }

  const connected = (of: Process, database: IDBDatabase) => {
    shape ??= shapeOf(database)
    of.connections.add(database)
    const begin = database.transaction.bind(database)
    database.transaction = (stores, mode = 'readonly', options) => {
      const transaction = begin(stores, mode, options) as Inside
      const writes: Write[] = []
      const storeOf = transaction.objectStore.bind(transaction)
      transaction.objectStore = (name) => recording(storeOf(name), writes)
      watch(of, transaction, endingOf(mode), writes)
      return transaction
    }
  }

  return {
    factory: {
      open(name, version) {
        const of = process
        const opening = version === undefined ? of.own.open(name) : of.own.open(name, version)
        opening.addEventListener('success', () => connected(of, opening.result))
        return opening
      },
      databases: () => process.own.databases(),
      deleteDatabase: (name) => process.own.deleteDatabase(name),
    },
    onDisk: () => [...disk.values()],
    crash: start,
    async flush() {
      write(process.waiting.splice(0))
      await start()
    },
    async cutShort(transactions) {
      const left = log.slice(0, Math.max(0, log.length - transactions))
      begin([])
      write(left)
      await start()
    },
    length: () => log.length,
    async change(work) {
      begin(work([...disk.values()]))
      await start()
    },
    async clear() {
      const { connections } = process
      begin([])
      await start()
      for (const each of connections) letGo(each)
    },
    async hold(name) {
      const held = await opened(process.own.open(name, 1))
      return () => held.close()
    },
  }
}

function newProcess(): Process {
  return { own: new FakeFactory() as unknown as IDBFactory, alive: true, waiting: [], connections: new Set() }
}

/** The browser ends a connection by itself, and says so. */
function letGo(database: IDBDatabase): void {
  database.close()
  database.onclose?.(new Event('close'))
}

/** The store, noting what is written into it. */
function recording(store: IDBObjectStore, writes: Write[]): IDBObjectStore {
  if (Object.hasOwn(store, 'put')) return store
  const { name } = store
  const [put, add, remove] = [store.put.bind(store), store.add.bind(store), store.delete.bind(store)]
  const note = (row: object) => writes.push({ store: name, key: keyIn(store, row), row: structuredClone(row) })
  return Object.assign(store, {
    put(row: object) {
      note(row)
      return put(row)
    },
    add(row: object) {
      note(row)
      return add(row)
    },
    delete(key: IDBValidKey) {
      if (typeof key !== 'string') throw new TypeError('Rows are removed one by one')
      writes.push({ store: name, key })
      return remove(key)
    },
  })
}
