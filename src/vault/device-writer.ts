import type { EntryId, Instant, PersonId } from '../domain/statement.ts'
import { nameFor } from '../sealing/keys.ts'
import { foldingOf, goneIn, holdsWordsOf, inBatches, withoutWordsOf } from './batches.ts'
import { draftKey, draftRecord, recordsOf } from './change.ts'
import type { Connection } from './connection.ts'
import { stores, type KeyRow, type SealedRow } from './database.ts'
import type { DeviceReader } from './device-reader.ts'
import type { Keyring } from './keyring.ts'
import type { Known } from './known.ts'
import { assertReadsAgain, sealerFor } from './rows.ts'
import { VaultError, type Change } from './vault.ts'

/** Writes what lies on this device, each time in one transaction. */
export interface DeviceWriter {
  /** Gives how many batches it added, and whether anything is other than it was. */
  readonly keep: (change: Change) => Promise<{ readonly added: number; readonly changed: boolean }>
  readonly compact: (person: PersonId) => Promise<void>
  readonly erase: (person: PersonId) => Promise<void>
}

interface Parts {
  readonly connection: Connection
  readonly keyring: Keyring
  readonly reader: DeviceReader
  readonly known: Known
  readonly newId: () => string
  readonly now: () => Instant
}

/** A change, sealed and ready to be written. Its rows have their ids, so that writing it twice comes to the same. */
interface SealedChange {
  readonly person: PersonId
  readonly batches: readonly SealedRow[]
  readonly drafts: readonly SealedRow[]
  readonly draftsDone: readonly string[]
  readonly stamp: SealedRow
}

/** A row that is to be sealed anew because words in it are gone. */
interface Rewrite {
  readonly before: SealedRow
  readonly after: SealedRow
}

/** A writer to the database that this connection leads to. */
export function deviceWriter({ connection, keyring, reader, known, newId, now }: Parts): DeviceWriter {
  const { database, write, read } = connection
  const { batches, drafts, stamps } = database.rows

  // Cryptography comes first: waiting for it inside a transaction would end the transaction.
  async function sealChange(change: Change, keys: KeyRow): Promise<SealedChange> {
    const { person } = change
    const records = [...recordsOf(change)].flatMap(([name, record]) => (known.has(keys.id, name) ? [] : [record]))
    assertReadsAgain([...records, ...(change.drafts ?? []).map(draftRecord)])
    const sealer = sealerFor(database.dbId, person, keys)
    const draftId = (draft: Parameters<typeof draftKey>[0]) => nameFor(keys.naming, draftKey(draft))
    return {
      person,
      batches: await Promise.all(inBatches(records).map((batch) => sealer.sealRow('batches', newId(), batch))),
      drafts: await Promise.all((change.drafts ?? []).map(async (draft) => sealer.sealRow('drafts', await draftId(draft), [draftRecord(draft)]))),
      draftsDone: await Promise.all((change.draftsDone ?? []).map(draftId)),
      stamp: await sealer.sealRow('stamps', person, [now()]),
    }
  }

  async function rewritesWithout(gone: ReadonlySet<EntryId>, person: PersonId): Promise<readonly Rewrite[]> {
    if (gone.size === 0) return []
    const { keys, rows } = await reader.batches(person)
    if (!keys) return []
    const sealer = sealerFor(database.dbId, person, keys)
    const held = rows.filter((row) => holdsWordsOf(gone, row))
    return await Promise.all(held.map(async (each) => ({ before: each.row, after: await sealer.sealRow('batches', each.row.id, withoutWordsOf(gone, each)) })))
  }

  /** Gives `false`, having written nothing, when another window has changed a row that was to be rewritten. */
  async function commit(change: SealedChange, rewrites: readonly Rewrite[]): Promise<boolean> {
    return await write(async () => {
      await keyring.assertStillThere(change.person)
      const found = await batches.bulkGet(rewrites.map(({ before }) => before.id))
      if (!rewrites.every(({ before }, index) => isSame(found[index], before))) return false
      await batches.bulkPut([...rewrites.map(({ after }) => after), ...change.batches])
      await drafts.bulkDelete([...change.draftsDone])
      await drafts.bulkPut([...change.drafts])
      await stamps.put(change.stamp)
      return true
    })
  }

  return {
    async keep(change) {
      const keys = await keyring.keysFor(change.person)
      const sealed = await sealChange(change, keys)
      const gone = goneIn(change.entries ?? [])
      while (!(await commit(sealed, await rewritesWithout(gone, change.person)))) continue
      known.add(keys.id, recordsOf(change).keys())
      const added = sealed.batches.length
      return { added, changed: added + sealed.drafts.length + sealed.draftsDone.length > 0 }
    },

    async compact(person) {
      const { keys, rows } = await reader.batches(person)
      const folding = keys && foldingOf(rows)
      if (!folding) return
      const sealer = sealerFor(database.dbId, person, keys)
      const folded = await Promise.all(folding.batches.map((batch) => sealer.sealRow('batches', newId(), batch)))
      await write(async () => {
        await keyring.assertStillThere(person)
        const found = await batches.bulkGet(folding.taken.map(({ id }) => id))
        // Another window has folded or rewritten them first, or this is done already: both are as good.
        if (!folding.taken.every((row, index) => isSame(found[index], row))) return
        await batches.bulkDelete(folding.taken.map(({ id }) => id))
        await batches.bulkPut(folded)
      })
    },

    async erase(person) {
      await write(async () => await database.keys.delete(person))
      keyring.forget(person)
      await write(async () => {
        for (const store of stores) await database.rows[store].where('person').equals(person).delete()
      })
      const left = await read(async () => {
        const counts = await Promise.all(stores.map((store) => database.rows[store].where('person').equals(person).count()))
        return counts.reduce((sum, each) => sum + each, await database.keys.where('person').equals(person).count())
      })
      if (left > 0) throw new VaultError('damaged', new Error(`${left} rows are still there`))
    },
  }
}

function isSame(found: SealedRow | undefined, row: SealedRow): boolean {
  return found !== undefined && found.nonce.every((byte, index) => byte === row.nonce[index])
}
