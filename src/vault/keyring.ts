import type { PersonId } from '../domain/statement.ts'
import { newNamingKey, newSealingKey } from '../sealing/keys.ts'
import type { Connection } from './connection.ts'
import type { KeyRow, Tables } from './disk.ts'
import { VaultError } from './vault.ts'

/** The keys that this page has seen. */
export interface Keyring {
  /** The person's keys, made and kept now if there are none. */
  readonly keysFor: (person: PersonId) => Promise<KeyRow>
  /** Call it inside every transaction: throws `cleared` when the keys that this page has seen are no longer there. */
  readonly assertStillThere: (tables: Tables, person: PersonId) => Promise<KeyRow | undefined>
  readonly forget: (person: PersonId) => void
}

/** A ring with no keys on it yet. */
export function newKeyring({ read, write }: Connection, newId: () => string): Keyring {
  const seen = new Map<PersonId, KeyRow>()

  // Without this a page that is still open would bring an erased person back.
  async function assertStillThere({ keys }: Tables, person: PersonId): Promise<KeyRow | undefined> {
    const found = await keys.get(person)
    const known = seen.get(person)
    if (known && known.id !== found?.id) throw new VaultError('cleared')
    if (found) seen.set(person, found)
    return found
  }

  async function make(person: PersonId): Promise<KeyRow> {
    const made: KeyRow = { person, id: newId(), sealing: await newSealingKey(), naming: await newNamingKey() }
    const kept = await write(async ({ keys }) => {
      const found = await keys.get(person)
      if (!found) await keys.put([made])
      return found ?? made
    })
    seen.set(person, kept)
    return kept
  }

  return {
    assertStillThere,
    keysFor: async (person) => seen.get(person) ?? (await read((tables) => assertStillThere(tables, person))) ?? (await make(person)),
    forget: (person) => seen.delete(person),
  }
}
