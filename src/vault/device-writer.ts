import type { Instant, PersonId } from '../domain/statement.ts'
import { foldingOf, goneIn } from './batches.ts'
import { recordsOf } from './change.ts'
import type { Connection } from './connection.ts'
import { stores, type SealedRow } from './disk.ts'
import type { DeviceReader } from './device-reader.ts'
import type { Keyring } from './keyring.ts'
import type { Known } from './known.ts'
import { sealerFor } from './rows.ts'
import { rewritesWithout, sealChange, type Rewrite, type SealedChange } from './sealed-change.ts'
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

/**
 * A writer to the database that the connection leads to. It seals before each transaction:
 * waiting for cryptography inside one would end it.
 */
export function deviceWriter(parts: Parts): DeviceWriter {
  return {
    keep: (change) => keep(parts, change),
    compact: (person) => compact(parts, person),
    erase: (person) => erase(parts, person),
  }
}

async function keep({ connection, keyring, reader, known, newId, now }: Parts, change: Change): ReturnType<DeviceWriter['keep']> {
  const { person, entries = [] } = change
  const keys = await keyring.keysFor(person)
  const sealer = sealerFor(connection.dbId, person, keys)
  const sealed = await sealChange(change, { sealer, keys, newId, at: now(), isKept: (name) => known.has(keys.id, name) })
  const gone = goneIn(entries)
  let done = false
  while (!done) {
    const rewrites = gone.size === 0 ? [] : await rewritesWithout(gone, (await reader.batches(person)).rows, sealer)
    done = await commit(connection, keyring, sealed, rewrites)
  }
  known.add(keys.id, recordsOf(change).keys())
  const added = sealed.batches.length
  return { added, changed: added + sealed.drafts.length + sealed.draftsDone.length > 0 }
}

/** Gives `false`, having written nothing, when another window has changed a row that was to be rewritten. */
async function commit({ write }: Connection, keyring: Keyring, change: SealedChange, rewrites: readonly Rewrite[]): Promise<boolean> {
  return await write(async (tables) => {
    await keyring.assertStillThere(tables, change.person)
    const { batches, drafts, stamps } = tables.rows
    const found = await batches.getEach(rewrites.map(({ before }) => before.id))
    if (!rewrites.every(({ before }, index) => isSame(found[index], before))) return false
    await batches.put([...rewrites.map(({ after }) => after), ...change.batches])
    await drafts.remove(change.draftsDone)
    await drafts.put(change.drafts)
    await stamps.put([change.stamp])
    return true
  })
}

async function compact({ connection: { dbId, write }, keyring, reader, newId }: Parts, person: PersonId): Promise<void> {
  const { keys, rows } = await reader.batches(person)
  const folding = keys && foldingOf(rows)
  if (!folding) return
  const sealer = sealerFor(dbId, person, keys)
  const folded = await Promise.all(folding.batches.map((batch) => sealer.sealRow('batches', newId(), batch)))
  const taken = folding.taken.map(({ id }) => id)
  await write(async (tables) => {
    await keyring.assertStillThere(tables, person)
    const { batches } = tables.rows
    const found = await batches.getEach(taken)
    // Another window has folded or rewritten them first, or this is done already: both are as good.
    if (!folding.taken.every((row, index) => isSame(found[index], row))) return
    await batches.remove(taken)
    await batches.put(folded)
  })
}

async function erase({ connection: { write, read }, keyring }: Parts, person: PersonId): Promise<void> {
  await write(async ({ keys }) => await keys.remove([person]))
  keyring.forget(person)
  await write(async ({ rows }) => {
    for (const store of stores) await rows[store].removeOf(person)
  })
  const left = await read(async ({ keys, rows }) => {
    const counts = await Promise.all(stores.map((store) => rows[store].countOf(person)))
    return counts.reduce((sum, each) => sum + each, (await keys.get(person)) ? 1 : 0)
  })
  if (left > 0) throw new VaultError('damaged', new Error(`${left} rows are still there`))
}

function isSame(found: SealedRow | undefined, row: SealedRow): boolean {
  return found !== undefined && found.nonce.every((byte, index) => byte === row.nonce[index])
}
