import type { PersonId } from '../domain/statement.ts'
import { keysFrom, newSecret, type StoryKeys } from '../sealing/data-key.ts'
import { newSealingKey } from '../sealing/keys.ts'
import { deviceOpener, unwrap, wrapWith, type Opener, type Wrap } from '../sealing/wraps.ts'
import type { Connection } from './connection.ts'
import type { KeyRow, Tables } from './disk.ts'
import type { SpareKeys } from './spare-keys.ts'
import { VaultError } from './vault.ts'

/** The keys of one story, drawn, and the id of the data key that they were drawn from. */
export interface OpenKeys extends StoryKeys {
  readonly id: string
}

/** The keys of a story that this page has open, the row they came from, and what opened it. */
export interface OpenRing {
  readonly keys: OpenKeys
  readonly row: KeyRow
  readonly opener: Opener
  /** What the opener opened: the row may have lost it since, and it still holds this data key. */
  readonly own: Wrap
}

/** The keys that this page has seen. */
export interface Keyring {
  /** The person's keys, made and kept now if there are none. Rejects with `locked` where only a secret opens them. */
  readonly keysFor: (person: PersonId) => Promise<OpenKeys>
  /** The keys in this row, where this device or this page opens them; absent where they are locked. Not inside a transaction. */
  readonly open: (row: KeyRow) => Promise<OpenKeys | undefined>
  /** Opens the row with what somebody has or knows; false where it does not open. */
  readonly openWith: (row: KeyRow, opener: Opener) => Promise<boolean>
  /** What this page has open of this person, database or not. */
  readonly ring: (person: PersonId) => OpenRing | undefined
  /** What this page has open of everyone. */
  readonly rings: () => readonly OpenRing[]
  /** The row as it was written now, in place of the one that this page had open. */
  readonly replace: (row: KeyRow) => void
  /** Call it inside every transaction: throws when the keys that this page has seen are no longer there. */
  readonly assertStillThere: (tables: Tables, person: PersonId) => Promise<KeyRow | undefined>
  readonly forget: (person: PersonId) => void
  /** Drops the person's keys; what this page has seen of them it still knows. */
  readonly lock: (person: PersonId) => void
}

interface Parts {
  readonly connection: Pick<Connection, 'read' | 'write'>
  readonly spares: SpareKeys
  readonly newId: () => string
}

/** A ring with no keys on it yet. */
export function newKeyring({ connection: { read, write }, spares, newId }: Parts): Keyring {
  const seen = new Map<PersonId, string>()
  const opened = new Map<PersonId, OpenRing>()

  // Without this a page that is still open would bring an erased person back.
  async function assertStillThere({ keys }: Tables, person: PersonId): Promise<KeyRow | undefined> {
    const found = await keys.get(person)
    const known = seen.get(person)
    if (found?.erased) throw new VaultError('cleared')
    if (known !== undefined && known !== found?.id) throw new VaultError(found ? 'locked' : 'cleared')
    if (found) {
      seen.set(person, found.id)
      replace(found)
    }
    return found
  }

  /** Another window may have changed how the story is opened: what this page writes beside the database must not open in the old way. */
  function replace(row: KeyRow): void {
    const before = opened.get(row.person)
    if (before?.keys.id === row.id) opened.set(row.person, { ...before, row })
  }

  async function openWith(row: KeyRow, opener: Opener): Promise<boolean> {
    const wrap = row.wraps.find(({ kind, salt }) => kind === opener.terms.kind && salt === opener.terms.salt)
    const dataKey = wrap && (await unwrap(wrap, opener, row.id))
    if (!dataKey) return false
    opened.set(row.person, { keys: { ...(await keysFrom(dataKey)), id: row.id }, row, opener, own: wrap })
    seen.set(row.person, row.id)
    return true
  }

  async function open(row: KeyRow): Promise<OpenKeys | undefined> {
    const isOpen = opened.get(row.person)?.keys.id === row.id || (row.device !== undefined && (await openWith(row, deviceOpener(row.device))))
    return isOpen ? opened.get(row.person)?.keys : undefined
  }

  async function make(person: PersonId): Promise<KeyRow> {
    const { row, laySpare } = await newKeyRow(person, newId(), spares)
    const kept = await write(async ({ keys }) => {
      const found = await keys.get(person)
      if (!found) await keys.put([row])
      return found ?? row
    })
    if (kept.id === row.id) laySpare()
    return kept
  }

  return {
    open,
    openWith,
    assertStillThere,
    ring: (person) => opened.get(person),
    rings: () => [...opened.values()],
    replace,
    async keysFor(person) {
      const known = opened.get(person)
      if (known) return known.keys
      const row = (await read((tables) => assertStillThere(tables, person))) ?? (await make(person))
      seen.set(person, row.id)
      const keys = await open(row)
      if (!keys) throw new VaultError('locked')
      return keys
    },
    forget(person) {
      seen.delete(person)
      opened.delete(person)
    },
    lock: (person) => void opened.delete(person),
  }
}

/** A new data key for this person, wrapped for this device and for its spare key, and nowhere in the open. */
async function newKeyRow(person: PersonId, id: string, spares: SpareKeys): Promise<{ readonly row: KeyRow; readonly laySpare: () => void }> {
  const secret = newSecret()
  const [device, spare] = await Promise.all([newSealingKey(), spares.make(person)])
  const wraps = await Promise.all([deviceOpener(device), spare.opener].map((opener) => wrapWith(opener, secret, id)))
  secret.fill(0)
  return { row: { person, id, device, wraps }, laySpare: () => void spare.lay() }
}
