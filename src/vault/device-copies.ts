import type { PersonId } from '../domain/statement.ts'
import { newSealingKey } from '../sealing/keys.ts'
import { deviceOpener, rewrap } from '../sealing/wraps.ts'
import type { Connection } from './connection.ts'
import { copiesIn, firstOf, ofPerson, openCopies, standingsOf, type Beside, type Holding, type Looking, type Standing } from './copies/recovery.ts'
import { lastRevIn } from './copies/journal-notes.ts'
import type { SealedCopy } from './copies/sealed-copy.ts'
import { changeOf, withLaterDrafts } from './copies/story-parts.ts'
import type { DeviceReader } from './device-reader.ts'
import type { DeviceWriter } from './device-writer.ts'
import type { KeyRow } from './disk.ts'
import type { Keyring } from './keyring.ts'
import type { Known } from './known.ts'
import { VaultError } from './vault.ts'

/** The copies of stories in this browser: whether they are needed, and what they bring back. */
export interface DeviceCopies {
  /** Of every story that is not whole, how it stands. Nothing of the kind at an ordinary start. */
  standings(holdings: readonly Holding[]): Promise<readonly Standing[]>
  /**
   * Adds to the database whatever copies in this browser still hold of this person. Takes nothing away.
   * Rejects with `locked` where they open with a secret alone: then the story is there, locked, from now on.
   */
  bringBack(person: PersonId): Promise<BroughtBack>
  /** The person knows that the rest is lost, and goes on with what is there. */
  goOnWith(person: PersonId, parts: number): void
}

/** What was brought back, and what a copy holds that this app cannot read. */
export interface BroughtBack {
  readonly parts: number
  readonly unread: number
}

interface Parts extends Looking {
  readonly connection: Connection
  readonly keyring: Keyring
  readonly known: Known
  readonly reader: DeviceReader
  readonly writer: DeviceWriter
}

/** The copies beside the database that this connection leads to. */
export function deviceCopies(parts: Parts): DeviceCopies {
  const { connection, keyring, known, marker, reader, writer } = parts
  const unread = new Map<PersonId, number>()
  const expected = new Map<PersonId, number>()
  const rowOf = (person: PersonId) => connection.read((tables) => keyring.assertStillThere(tables, person))
  const keysOf = async (person: PersonId) => {
    const row = await rowOf(person)
    return row && (await keyring.open(row))
  }
  return {
    async standings(holdings) {
      for (const { person, unreadable } of holdings) unread.set(person, unreadable ? (await reader.open(person)).kept.unreadable : 0)
      const known = (person: PersonId) => marker.read()?.people.get(person)?.unread ?? 0
      // Rows that were told of already are not told of again; one row more is.
      const told = holdings.map((each) => ({ ...each, unreadable: Math.max(0, unread.get(each.person)! - known(each.person)) }))
      // Erasing that was broken off goes on the next time: whose it is is not missed.
      const rows = await connection.read(({ keys }) => keys.all())
      const goes = new Set(rows.flatMap(({ person, erased }) => (erased ? [person] : [])))
      const found = await standingsOf(parts, told, async (person) => (goes.has(person) ? undefined : await keysOf(person)))
      const standings = found.filter(({ person }) => !goes.has(person))
      for (const { person, expected: all } of standings) expected.set(person, all)
      return standings
    },
    async bringBack(person) {
      const beside = ofPerson(await copiesIn(parts, [person]), person)
      const row = (await rowOf(person)) ?? (await adopt(parts, person, beside))
      const keys = await keyring.open(row)
      if (!keys) throw new VaultError('locked')
      // What this page once kept may be lost since: only what lies there now counts as kept.
      known.forget(keys.id)
      const before = await reader.open(person)
      const copied = (await openCopies(parts, person, beside, keys)) ?? new Map()
      // The journals count on: what is kept from now on is later than all that they hold.
      known.see([{ id: person, rev: lastRevIn(beside.journals) }])
      const { change, newer, damaged } = changeOf(person, withLaterDrafts(copied, before.drafts))
      await writer.keep(change)
      const after = await reader.open(person)
      unread.set(person, after.kept.unreadable)
      marker.note(connection.dbId, person, (now) => ({ ...now, unread: after.kept.unreadable }))
      return { parts: after.parts - before.parts, unread: newer + damaged }
    },
    goOnWith(person, now) {
      // Copies may promise more than the marker: what the person was told is what counts.
      marker.note(connection.dbId, person, ({ parts: marked, lost = 0, ...before }) => ({ ...before, parts: now, lost: lost + Math.max(0, (expected.get(person) ?? marked) - now), unread: unread.get(person) ?? 0 }))
    },
  }
}

/** Puts the key of a lost story back: out of a journal as it was, or from a copy, opened for this device with the spare key or locked. */
async function adopt({ connection, spares }: Parts, person: PersonId, { copies, journals }: Beside): Promise<KeyRow> {
  const inJournal = journals.find(({ key }) => key.device !== undefined) ?? journals[0]
  const made = inJournal?.key ?? (await firstOf(copies, (copy) => openedForDevice(copy, person, spares))) ?? copies.map(({ key, wraps }): KeyRow => ({ person, id: key, wraps: wraps.filter(({ kind }) => kind !== 'spare') })).find(({ wraps }) => wraps.length > 0)
  if (!made) throw new VaultError('damaged', new Error('No copy opens'))
  return await connection.write(async ({ keys }) => {
    const found = await keys.get(person)
    if (!found) await keys.put([made])
    return found ?? made
  })
}

async function openedForDevice({ key, wraps }: SealedCopy, person: PersonId, spares: Looking['spares']): Promise<KeyRow | undefined> {
  const opener = await spares.opener(person, wraps)
  const spare = wraps.find(({ kind }) => kind === 'spare')
  const device = await newSealingKey()
  const again = opener && spare && (await rewrap(spare, opener, [deviceOpener(device)], key))
  return again && { person, id: key, device, wraps: [...again, ...wraps] }
}
