import type { EntryId, Instant, PersonId } from '../domain/statement.ts'
import { nameFor } from '../sealing/keys.ts'
import { holdsWordsOf, inBatches, withoutWordsOf } from './batches.ts'
import { draftKey, draftRecord, recordsOf } from './change.ts'
import type { SealedRow } from './disk.ts'
import type { OpenKeys } from './keyring.ts'
import { readsAgain, type OpenedRow, type Sealer } from './rows.ts'
import { VaultError, type Change, type Draft } from './vault.ts'

/** Of a change, what takes the place of what was there before. */
export interface SealedLatest {
  readonly drafts: readonly SealedRow[]
  /** The ids of the draft rows that go. */
  readonly draftsDone: readonly string[]
  readonly stamp: SealedRow
}

/** A change, sealed and ready to be written. Its rows have their ids, so that writing it twice comes to the same. */
export interface SealedChange extends SealedLatest {
  readonly person: PersonId
  readonly batches: readonly SealedRow[]
  readonly rewrites: readonly Rewrite[]
}

/** What sealing needs besides the change. */
export interface Sealing {
  readonly sealer: Sealer
  readonly keys: OpenKeys
  readonly newId: () => string
  readonly at: Instant
  /** Whether what has this name is kept already, so that it need not be written again. */
  readonly isKept: (name: string) => boolean
  /** The last revision of a draft or a stamp that this page knows of; 0 where it knows of none. */
  readonly revOf: (id: string) => number
}

/** Seals the entries of a change. Rejects, before anything is written, when some of the change could not be read again. */
export async function sealEntries(change: Change, { sealer, newId, isKept }: Sealing): Promise<readonly SealedRow[]> {
  const records = [...recordsOf(change)].flatMap(([name, record]) => (isKept(name) ? [] : [record]))
  if (!readsAgain([...records, ...(change.drafts ?? []).map((draft) => draftRecord(draft))])) throw new VaultError('damaged', new Error('Something has not the shape of a record'))
  return await Promise.all(inBatches(records).map((batch) => sealer.sealRow('batches', newId(), batch)))
}

/** Seals the drafts of a change, each as the revision after the last one that is known, and the stamp. */
export async function sealLatest({ person, drafts = [], draftsDone = [] }: Change, { sealer, keys, at, revOf }: Sealing): Promise<SealedLatest> {
  const idOf = (draft: Pick<Draft, 'visit' | 'concept'>) => nameFor(keys.naming, draftKey(draft))
  const sealDraft = async (draft: Draft) => {
    const id = await idOf(draft)
    return await sealer.sealRow('drafts', id, [draftRecord(draft, at)], revOf(id))
  }
  return {
    drafts: await Promise.all(drafts.map(sealDraft)),
    draftsDone: await Promise.all(draftsDone.map(idOf)),
    stamp: await sealer.sealRow('stamps', person, [at], revOf(person)),
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
    after: await sealer.sealRow('batches', each.row.id, withoutWordsOf(gone, each), each.row.rev),
  })
  return await Promise.all(rows.filter((each) => holdsWordsOf(gone, each)).map(without))
}
