import type { Instant, PersonId } from '../domain/statement.ts'
import { goneIn, smallRowsAtMost } from './batches.ts'
import { hasNothing } from './change.ts'
import { connect } from './connection.ts'
import type { Bringing } from './copies/browser-copier.ts'
import { journalsBeside } from './copies/journals.ts'
import { markerOn } from './copies/marker.ts'
import { tendCopies } from './copies/tending.ts'
import { openDatabase, type Database } from './database.ts'
import { deviceCopies, type DeviceCopies } from './device-copies.ts'
import { deviceFiles, type DeviceFiles } from './device-files.ts'
import { deviceLock, type DeviceLock } from './device-lock.ts'
import { deviceReader } from './device-reader.ts'
import { deviceWriter } from './device-writer.ts'
import type { Disk } from './disk.ts'
import type { Stretch } from '../sealing/stretching.ts'
import { erasePerson, finishErasing } from './erasing.ts'
import { browserGround, type Ground } from './ground.ts'
import { newKeyring } from './keyring.ts'
import { nothingKnown } from './known.ts'
import { forgetPasskeys } from './lock/device-passkeys.ts'
import { asVaultErrorOn } from './room.ts'
import { spareKeysOn } from './spare-keys.ts'
import { VaultError, type Vault } from './vault.ts'

/** What a vault on the device needs from whoever knows the clock and chance. */
export interface DeviceOptions extends Bringing {
  /** The name of the database, for whoever needs more than one. */
  readonly name?: string
  /** A new id that no other window gives, at random. */
  readonly newId: () => string
  readonly now: () => Instant
  /** What the vault stands on; the browser that this page runs in where it is not given. */
  readonly ground?: Ground
}

/** A vault on this device. Windows may share it: each one’s changes are added to the others’. */
export interface DeviceVault extends Vault {
  readonly where: 'device'
  readonly copies: DeviceCopies
  readonly files: DeviceFiles
  readonly lock: DeviceLock & {
    /** Tells the other windows to lock this story as well. */
    tellLocked(person: PersonId): void
    /** Calls back when another window has said so. Returns how to stop. */
    whenLocked(call: (person: PersonId) => void): () => void
  }
  /** Resolves when every copy beside the database has followed what was kept, or could not be made. */
  copied(): Promise<void>
  /** Folds a person's many rows into few, so that the story opens fast. Loses nothing; the vault does it by itself as well. */
  compact(person: PersonId): Promise<void>
}

/** Opens the vault on this device, sealed from the first write. Rejects with a `VaultError` when the device refuses. */
export async function openDeviceVault({ name = 'alongside', newId, now, ground, ...bringing }: DeviceOptions): Promise<DeviceVault> {
  const { shelf, copier, places, later, openDisk, hasRoom, neighbours: join, passkeys } = ground ?? browserGround(bringing)
  const connection = connect(await databaseOn(() => openDisk(name), newId, hasRoom), hasRoom)
  const [spares, marker] = [spareKeysOn(shelf, name), markerOn(shelf, name)]
  const keyring = newKeyring({ connection, spares, newId })
  const known = nothingKnown()
  const reader = deviceReader(connection, keyring, known)
  const writer = deviceWriter({ connection, keyring, reader, known, newId, now })
  const neighbours = join(name)
  const isStillThere = async (person: PersonId, key: string) => (await connection.read(({ keys }) => keys.get(person)))?.id === key
  const journals = journalsBeside({ places, vault: name, keyring, isStillThere, newId, later })
  const tending = tendCopies({ vault: name, connection, keyring, copier, shelf, marker, spares, journals, later, now })
  const copies = deviceCopies({ vault: name, connection, keyring, known, reader, writer, copier, shelf, marker, spares, journals })
  const files = deviceFiles({ connection, keyring, known, reader, writer, marker, tending, spares, now })
  const lock = deviceLock({ connection, keyring, known, tending, spares, stretch: bringing.stretch ?? stretchOnPage, passkeys, newId })
  const inTurn = oneAtATime()
  const erasing = { connection, keyring, spares, tending }
  const foldable = new Map<PersonId, number>()
  const looked = new Set<PersonId>()
  const asked = new Set<PersonId>()
  await finishErasing(erasing).catch(() => undefined)

  // Folding is for speed alone: where it fails nothing has changed, and the next keep tries again.
  const tidy = async (person: PersonId): Promise<void> => {
    const waiting = foldable.get(person) ?? 0
    if (waiting <= smallRowsAtMost) return
    foldable.delete(person)
    await writer.compact(person).catch(() => foldable.set(person, waiting))
  }

  // Copies that no spare key opens any more are made anew, with one that does.
  const mendSpare = async (person: PersonId): Promise<void> => {
    const row = keyring.ring(person)?.row
    if (!row?.device || looked.has(person)) return
    looked.add(person)
    if (!(await spares.fits(person, row))) tending.follow(person)
  }

  // What is in a journal was said to be saved: where the database has lost the end of it, it is put back before anybody looks.
  const openWhole = async (person: PersonId): ReturnType<typeof reader.open> => {
    const first = !asked.has(person)
    const known = keyring.ring(person)?.row
    // Where the key is open already, one is looked up while the other is read.
    const ahead = first && known ? journals.lastRev(known) : undefined
    const found = await reader.open(person)
    const row = keyring.ring(person)?.row
    asked.add(person)
    if (!first || !row || (await (ahead ?? journals.lastRev(row))) <= found.rev) return found
    await inTurn(() => copies.bringBack(person))
    neighbours.tell(person)
    tending.follow(person)
    return await reader.open(person)
  }

  return {
    where: 'device',
    people: reader.people,
    async open(person) {
      const found = await openWhole(person)
      foldable.set(person, found.foldable)
      await mendSpare(person)
      // Of rows that cannot be read, and are known of, only what was lost with them is told.
      const { unread = 0, lost = 0 } = marker.read()?.people.get(person) ?? {}
      return found.kept.unreadable > unread ? found.kept : { ...found.kept, unreadable: lost }
    },
    keep: (change) =>
      inTurn(async () => {
        if (hasNothing(change)) return
        const { added, changed, parts, rev, at } = await writer.keep(change)
        // At once, and not with the next copy: a full disk may take everything but the shelf in the next moment, and the loss is told as far as it is counted.
        if (added > 0) marker.note(connection.dbId, change.person, (before) => ({ ...before, parts: Math.max(before.parts, parts) }))
        await journals.note(change, rev, at)
        foldable.set(change.person, (foldable.get(change.person) ?? 0) + added)
        if (changed) neighbours.tell(change.person)
        tending.follow(change.person, goneIn(change.entries ?? []).size > 0)
        void tidy(change.person)
      }),
    watch: neighbours.watch,
    erase: (person) =>
      inTurn(async () => {
        const wraps = keyring.ring(person)?.row.wraps ?? []
        await erasePerson(erasing, person)
        await forgetPasskeys(passkeys, wraps)
        neighbours.tell(person)
      }),
    copies: {
      ...copies,
      bringBack: (person) =>
        inTurn(async () => {
          const brought = await copies.bringBack(person)
          neighbours.tell(person)
          tending.follow(person)
          return brought
        }),
    },
    files: {
      ...files,
      restore: (change) =>
        inTurn(async () => {
          const restored = await files.restore(change)
          const told = () => {
            neighbours.tell(change.person)
            tending.follow(change.person)
          }
          told()
          return {
            ...restored,
            undo: () =>
              inTurn(async () => {
                const undone = await restored.undo()
                if (undone) neighbours.tell(change.person)
                return undone
              }),
          }
        }),
    },
    lock: {
      ...lock,
      setPassphrase: (person, words) =>
        inTurn(async () => {
          const code = await lock.setPassphrase(person, words)
          // What another window has open was sealed with the old key: it has to be opened anew.
          neighbours.tellLocked(person)
          return code
        }),
      changePassphrase: (person, words) => inTurn(() => lock.changePassphrase(person, words)),
      removePassphrase: (person) => inTurn(() => lock.removePassphrase(person)),
      tellLocked: neighbours.tellLocked,
      whenLocked: neighbours.whenLocked,
    },
    copied: tending.hurry,
    compact: writer.compact,
    close() {
      tending.end()
      journals.close()
      connection.close()
      neighbours.close()
    },
  }
}

const stretchOnPage: Stretch = async (...given) => (await import('../sealing/argon2.ts')).stretchHere(...given)

async function databaseOn(open: () => Promise<Disk>, newId: () => string, hasRoom: () => Promise<boolean>): Promise<Database> {
  try {
    if (!globalThis.crypto?.subtle) throw new VaultError('refused')
    return await openDatabase(await open(), newId)
  } catch (cause) {
    throw await asVaultErrorOn(cause, 'opening', hasRoom)
  }
}

/** Work of one window is done in the order in which it was asked for, so that the last draft wins. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work, work)
    last = done
    return done
  }
}
