import type { EntryId, Instant, PersonId } from '../domain/statement.ts'
import { nameFor } from '../sealing/keys.ts'
import { holdsWordsOf, inBatches, withoutWordsOf } from './batches.ts'
import { draftKey, draftRecord, recordsOf } from './change.ts'
import type { KeyRow, SealedRow } from './disk.ts'
import { readsAgain, type OpenedRow, type Sealer } from './rows.ts'
import { VaultError, type Change, type Draft } from './vault.ts'

/** A change, sealed and ready to be written. Its rows have their ids, so that writing it twice comes to the same. */
export interface SealedChange {
  readonly person: PersonId
  readonly batches: readonly SealedRow[]
  readonly drafts: readonly SealedRow[]
  /** The ids of the draft rows that go. */
  readonly draftsDone: readonly string[]
  readonly stamp: SealedRow
}

/** What sealing needs besides the change. */
export interface Sealing {
  readonly sealer: Sealer
  readonly keys: KeyRow
  readonly newId: () => string
  readonly at: Instant
  /** Whether what has this name is kept already, so that it need not be written again. */
  readonly isKept: (name: string) => boolean
}

/** Seals a change. Rejects, before anything is written, when some of it could not be read again. */
export async function sealChange(change: Change, { sealer, keys, newId, at, isKept }: Sealing): Promise<SealedChange> {
  const { person, drafts = [], draftsDone = [] } = change
  const records = [...recordsOf(change)].flatMap(([name, record]) => (isKept(name) ? [] : [record]))
  if (!readsAgain([...records, ...drafts.map(draftRecord)])) throw new VaultError('damaged', new Error('Something has not the shape of a record'))
  const idOf = (draft: Pick<Draft, 'visit' | 'concept'>) => nameFor(keys.naming, draftKey(draft))
  return {
    person,
    batches: await Promise.all(inBatches(records).map((batch) => sealer.sealRow('batches', newId(), batch))),
    drafts: await Promise.all(drafts.map(async (draft) => sealer.sealRow('drafts', await idOf(draft), [draftRecord(draft)]))),
    draftsDone: await Promise.all(draftsDone.map(idOf)),
    stamp: await sealer.sealRow('stamps', person, [at]),
  }
}

/** A row that is to be sealed anew because words in it are gone. */
export interface Rewrite {
  readonly before: SealedRow
  readonly after: SealedRow
}

/** The rows that still hold words that are gone, each sealed anew without them. */
export async function rewritesWithout(gone: ReadonlySet<EntryId>, rows: readonly OpenedRow[], sealer: Sealer): Promise<readonly Rewrite[]> {
  const without = async (each: OpenedRow): Promise<Rewrite> => ({
    before: each.row,
    after: await sealer.sealRow('batches', each.row.id, withoutWordsOf(gone, each)),
  })
  return await Promise.all(rows.filter((each) => holdsWordsOf(gone, each)).map(without))
}
