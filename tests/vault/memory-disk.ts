import type { Disk, KeyRow, MetaRow, SealedRow, SealedTable, Store, Table, Tables } from '../../src/vault/disk.ts'
import { stores } from '../../src/vault/disk.ts'

/** What lies on a disk that several windows share. */
export interface Platter {
  readonly meta: Map<string, MetaRow>
  readonly keys: Map<string, KeyRow>
  readonly rows: Readonly<Record<Store, Map<string, SealedRow>>>
  /** Work of all windows, one after the other, as a browser does whose transactions overlap. */
  turn: Promise<unknown>
}

export function emptyPlatter(): Platter {
  return { meta: new Map(), keys: new Map(), rows: { batches: new Map(), drafts: new Map(), stamps: new Map() }, turn: Promise.resolve() }
}

/** A disk as good as a browser's, but fast: what a transaction writes is there when it is complete, all of it or none. */
export function memoryDisk(platter: Platter): Disk {
  return {
    transaction(mode, work) {
      const done = platter.turn.then(async () => {
        const copy = { meta: new Map(platter.meta), keys: new Map(platter.keys), rows: Object.fromEntries(stores.map((store) => [store, new Map(platter.rows[store])])) as unknown as Platter['rows'] }
        const result = await work(tablesOf(mode === 'write' ? copy : platter))
        if (mode === 'write') {
          replace(platter.meta, copy.meta)
          replace(platter.keys, copy.keys)
          for (const store of stores) replace(platter.rows[store], copy.rows[store])
        }
        return result
      })
      platter.turn = done.catch(() => undefined)
      return done
    },
    reopen: async () => undefined,
    close: () => undefined,
  }
}

function replace<Row>(before: Map<string, Row>, after: ReadonlyMap<string, Row>): void {
  before.clear()
  for (const [id, row] of after) before.set(id, row)
}

function tablesOf({ meta, keys, rows }: Pick<Platter, 'meta' | 'keys' | 'rows'>): Tables {
  return { meta: table(meta, ({ id }) => id), keys: table(keys, ({ person }) => person), rows: { batches: sealed(rows.batches), drafts: sealed(rows.drafts), stamps: sealed(rows.stamps) } }
}

function table<Row>(rows: Map<string, Row>, idOf: (row: Row) => string): Table<Row> {
  return {
    get: async (id) => rows.get(id),
    getEach: async (ids) => ids.map((id) => rows.get(id)),
    all: async () => [...rows.values()],
    async put(given) {
      for (const row of given) rows.set(idOf(row), row)
    },
    async remove(ids) {
      for (const id of ids) rows.delete(id)
    },
  }
}

function sealed(rows: Map<string, SealedRow>): SealedTable {
  const of = (person: string) => [...rows.values()].filter((row) => row.person === person)
  return {
    ...table(rows, ({ id }) => id),
    of: async (person) => of(person),
    countOf: async (person) => of(person).length,
    async removeOf(person) {
      for (const { id } of of(person)) rows.delete(id)
    },
    owners: async () => [...new Set([...rows.values()].map(({ person }) => person))],
  }
}
