import type { Instant, PersonId } from '../domain/statement.ts'
import type { Connection } from './connection.ts'
import type { MarkerOnShelf } from './copies/marker.ts'
import type { Tending } from './copies/tending.ts'
import type { DeviceReader } from './device-reader.ts'
import type { DeviceWriter } from './device-writer.ts'
import { stores, type SealedRow, type Store, type Tables } from './disk.ts'
import { fileKeysOf, type FileKeys } from './files/file-keys.ts'
import type { Keyring } from './keyring.ts'
import type { Known } from './known.ts'
import type { SpareKeys } from './spare-keys.ts'
import type { Change } from './vault.ts'

/** What leaves this browser, and what comes back into it from a file. */
export interface DeviceFiles {
  /** What a file of this person's story is sealed with. Needs no database; absent where the story is not open. */
  keysOf(person: PersonId): FileKeys | undefined
  /** Keeps with the story how its files open, so that the next file opens in the same way. */
  keepWays(person: PersonId, keys: FileKeys): Promise<void>
  /** A copy has left this browser. */
  noteOutside(person: PersonId): void
  /** When a copy last left this browser; absent where none did. */
  lastOutside(person: PersonId): Instant | undefined
  /** Adds all of it to what is here. Nothing that is here is lost, and it can be undone. */
  restore(change: Change): Promise<Restored>
}

/** What was added, and the way back. */
export interface Restored {
  /** How many parts are here now that were not here before. */
  readonly parts: number
  /** Puts everything back as it was before. False where something was changed since: then nothing is done. */
  undo(): Promise<boolean>
}

interface Parts {
  readonly connection: Connection
  readonly keyring: Keyring
  readonly known: Known
  readonly reader: DeviceReader
  readonly writer: DeviceWriter
  readonly marker: MarkerOnShelf
  readonly tending: Tending
  readonly spares: SpareKeys
  readonly now: () => Instant
}

/** The files of the stories in the database that this connection leads to. */
export function deviceFiles(parts: Parts): DeviceFiles {
  const { connection, keyring, marker, now } = parts
  return {
    keysOf(person) {
      const ring = keyring.ring(person)
      return ring && fileKeysOf(ring)
    },
    async keepWays(person, { id, wraps }) {
      const ring = keyring.ring(person)
      if (!ring || ring.row.id !== id) return
      const row = { ...ring.row, wraps: [...ring.row.wraps.filter((each) => !wraps.some(({ kind }) => kind === each.kind)), ...wraps] }
      await connection.write(async (tables) => {
        const found = await keyring.assertStillThere(tables, person)
        if (found) await tables.keys.put([row])
      })
      keyring.replace(row)
      parts.tending.follow(person)
    },
    noteOutside: (person) => marker.note(connection.dbId, person, (before) => ({ ...before, outside: now() })),
    lastOutside: (person) => marker.read()?.people.get(person)?.outside,
    restore: (change) => restore(parts, change),
  }
}

async function restore(parts: Parts, change: Change): Promise<Restored> {
  const { connection, keyring, known, reader, writer, marker } = parts
  const { person } = change
  const before = await connection.read((tables) => rowsOf(tables, person))
  const partsBefore = before.key ? (await reader.open(person)).parts : 0
  const marked = marker.read()?.people.get(person)
  await writer.keep(change)
  const after = await connection.read((tables) => rowsOf(tables, person))
  const { parts: partsAfter } = await reader.open(person)
  const added = partsAfter - partsBefore
  if (marked?.lost) marker.note(connection.dbId, person, ({ lost = 0, ...rest }) => ({ ...rest, lost: Math.max(0, lost - added) }))
  return {
    parts: added,
    async undo() {
      const done = await connection.write(async (tables) => {
        await keyring.assertStillThere(tables, person)
        if (!isSame(await rowsOf(tables, person), after)) return false
        for (const store of stores) {
          await tables.rows[store].removeOf(person)
          await tables.rows[store].put(before.rows[store])
        }
        if (!before.key) await tables.keys.remove([person])
        return true
      })
      if (!done) return false
      if (after.key) known.forget(after.key)
      if (!before.key) {
        keyring.forget(person)
        parts.spares.destroy(person)
      }
      // What the copies hold of it must not come back by itself.
      await parts.tending.remove(person)
      if (marked) marker.note(connection.dbId, person, () => marked)
      if (before.key) parts.tending.follow(person)
      return true
    },
  }
}

interface PersonRows {
  readonly key?: string
  readonly rows: Readonly<Record<Store, readonly SealedRow[]>>
}

async function rowsOf({ keys, rows }: Tables, person: PersonId): Promise<PersonRows> {
  const key = (await keys.get(person))?.id
  return {
    ...(key !== undefined && { key }),
    rows: { batches: await rows.batches.of(person), drafts: await rows.drafts.of(person), stamps: await rows.stamps.of(person) },
  }
}

function isSame(one: PersonRows, other: PersonRows): boolean {
  const marks = ({ key, rows }: PersonRows) => JSON.stringify([key, stores.map((store) => rows[store].map(({ id, rev }) => `${id} ${rev}`).sort())])
  return marks(one) === marks(other)
}
