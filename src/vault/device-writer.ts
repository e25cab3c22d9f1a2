import type { Instant, PersonId } from '../domain/statement.ts'
import { foldingOf, goneIn } from './batches.ts'
import { recordsOf } from './change.ts'
import type { Connection } from './connection.ts'
import type { SealedRow } from './disk.ts'
import type { DeviceReader } from './device-reader.ts'
import type { Keyring } from './keyring.ts'
import type { Known } from './known.ts'
import { sealerFor } from './rows.ts'
import { rewritesWithout, sealEntries, sealLatest, type SealedChange, type SealedLatest, type Sealing } from './sealed-change.ts'
import type { Change } from './vault.ts'

/** Writes what lies on this device, each time in one transaction. */
export interface DeviceWriter {
  /** Gives how many batches it added, whether anything is other than it was, how many parts this page knows to be kept by now, how often the story was kept, and when now. */
  readonly keep: (change: Change) => Promise<{ readonly added: number; readonly changed: boolean; readonly parts: number; readonly rev: number; readonly at: Instant }>
  readonly compact: (person: PersonId) => Promise<void>
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
  let last = 0
  // No two changes are kept at the same moment: of words that are being written, one set is the later.
  const now = () => (last = Math.max(parts.now(), last + 1))
  return {
    keep: (change) => keep({ ...parts, now }, change),
    compact: (person) => compact(parts, person),
  }
}

async function keep({ connection, keyring, reader, known, newId, now }: Parts, change: Change): ReturnType<DeviceWriter['keep']> {
  const { person, entries = [] } = change
  const keys = await keyring.keysFor(person)
  const sealer = sealerFor(connection.dbId, person, keys)
  const sealing: Sealing = { sealer, keys, newId, at: now(), isKept: (name) => known.has(keys.id, name), revOf: known.rev }
  const batches = await sealEntries(change, sealing)
  const gone = goneIn(entries)
  let latest: SealedLatest
  let clash: readonly SealedRow[] | undefined
  do {
    latest = await sealLatest(change, sealing)
    const rewrites = gone.size === 0 ? [] : await rewritesWithout(gone, (await reader.batches(person)).rows, sealer)
    clash = await commit(connection, keyring, { person, batches, rewrites, ...latest })
    known.see(clash ?? [...latest.drafts, latest.stamp])
  } while (clash)
  known.add(keys.id, recordsOf(change).keys())
  return { added: batches.length, changed: batches.length + latest.drafts.length + latest.draftsDone.length > 0, parts: known.countOf(keys.id), rev: latest.stamp.rev, at: sealing.at }
}

/**
 * Writes all of it. Where another window has changed any row that was to be written again, writes
 * nothing and gives the drafts and the stamp as they lie there.
 */
async function commit({ write }: Connection, keyring: Keyring, change: SealedChange): Promise<readonly SealedRow[] | undefined> {
  const { person, batches: added, rewrites, drafts, draftsDone, stamp } = change
  return await write(async (tables) => {
    await keyring.assertStillThere(tables, person)
    const { rows } = tables
    const before = await rows.batches.getEach(rewrites.map((rewrite) => rewrite.before.id))
    const latest = [...(await rows.drafts.getEach(drafts.map(({ id }) => id))), await rows.stamps.get(stamp.id)]
    const areAsRead = rewrites.every((rewrite, index) => isSame(before[index], rewrite.before))
    const comeNext = [...drafts, stamp].every((row, index) => comesAfter(latest[index], row))
    if (!areAsRead || !comeNext) return latest.filter((row) => row !== undefined)
    await rows.batches.put([...rewrites.map(({ after }) => after), ...added])
    await rows.drafts.remove(draftsDone)
    await rows.drafts.put(drafts)
    await rows.stamps.put([stamp])
    return undefined
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

function isSame(found: SealedRow | undefined, row: SealedRow): boolean {
  return found?.nonce !== undefined && found.nonce.every((byte, index) => byte === row.nonce[index])
}

/** Also where it lies there already: the answer of the browser may have been lost on the way. */
function comesAfter(found: SealedRow | undefined, row: SealedRow): boolean {
  return !found || !(found.rev >= row.rev) || isSame(found, row)
}
