import type { PersonId } from '../domain/statement.ts'
import type { Bytes } from '../sealing/padding.ts'
import type { Wrap } from '../sealing/wraps.ts'

/** Says which database this is, and who may write to it. */
export interface MetaRow {
  readonly id: 'meta'
  readonly dbId: string
  readonly schema: number
  readonly minWriter: number
}

/** The data key of one person's story, wrapped in every way in which it can be opened. */
export interface KeyRow {
  readonly person: PersonId
  /** Which data key this is: what it seals names it. */
  readonly id: string
  readonly wraps: readonly Wrap[]
  /** This browser's own key, which it never gives out. Absent where only a secret opens the story. */
  readonly device?: CryptoKey
  /** The story is being erased: its key is overwritten already, and the rest is to go. */
  readonly erased?: true
}

/** All that is ever written about a person: sealed bytes, and these columns in the clear. */
export interface SealedRow {
  readonly id: string
  readonly person: PersonId
  readonly key: string
  /** How many times what lies under this id was sealed. */
  readonly rev: number
  readonly schema: number
  readonly nonce: Bytes
  readonly sealed: Bytes
}

export const stores = ['batches', 'drafts', 'stamps'] as const
/** Where sealed rows lie: entries in batches, drafts one by one, and when each person's story was last kept. */
export type Store = (typeof stores)[number]

/** What can be done with one table inside a transaction. */
export interface Table<Row> {
  get(id: string): Promise<Row | undefined>
  /** The rows of these ids, in their order, absent where there is none. */
  getEach(ids: readonly string[]): Promise<readonly (Row | undefined)[]>
  all(): Promise<readonly Row[]>
  /** Puts the rows in, each in place of one of the same id. */
  put(rows: readonly Row[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
}

/** A table of sealed rows, which belong to people. */
export interface SealedTable extends Table<SealedRow> {
  of(person: PersonId): Promise<readonly SealedRow[]>
  countOf(person: PersonId): Promise<number>
  removeOf(person: PersonId): Promise<void>
  /** Everyone of whom there is a row. */
  owners(): Promise<readonly PersonId[]>
}

/** Every table of the vault. Keys are found by their person. */
export interface Tables {
  readonly meta: Table<MetaRow>
  readonly keys: Table<KeyRow>
  readonly rows: Readonly<Record<Store, SealedTable>>
}

/**
 * Where the tables lie. The vault reaches them through this alone, so that a faulty disk can stand
 * in for the browser's. Rejects with whatever the browser raised.
 */
export interface Disk {
  /**
   * Does the work on the tables as a whole or not at all. Where it writes, resolves only when the
   * browser says that it lies on the disk. Nothing but these tables is waited for inside.
   */
  transaction<T>(mode: 'read' | 'write', work: (tables: Tables) => Promise<T>): Promise<T>
  /** Opens anew what was lost. */
  reopen(): Promise<void>
  close(): void
}
