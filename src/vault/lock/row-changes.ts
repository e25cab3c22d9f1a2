import type { PersonId } from '../../domain/statement.ts'
import { rewrap, type Opener, type Wrap } from '../../sealing/wraps.ts'
import type { Connection } from '../connection.ts'
import type { KeyRow } from '../disk.ts'
import type { Keyring, OpenRing } from '../keyring.ts'
import { VaultError } from '../vault.ts'

/** The keys of this story; throws `locked` where this page has not got it open. */
export function ringOf(keyring: Keyring, person: PersonId): OpenRing {
  const ring = keyring.ring(person)
  if (!ring) throw new VaultError('locked')
  return ring
}

/** The data key of this ring, sealed for others as well. */
export async function rewrapped({ own, opener, keys }: OpenRing, others: readonly Opener[]): Promise<readonly Wrap[]> {
  const added = await rewrap(own, opener, others, keys.id)
  if (!added) throw new VaultError('locked')
  return added
}

/**
 * Changes the row of a story that has a passphrase, as it lies there now: another window may have changed it since
 * this one opened it. Gives it as it was written; throws `locked` where the story has another key or no passphrase by now.
 */
export async function changeRow({ connection, keyring }: { readonly connection: Pick<Connection, 'write'>; readonly keyring: Keyring }, { row: { person }, keys }: OpenRing, change: (row: KeyRow) => KeyRow): Promise<KeyRow> {
  return await connection.write(async (tables) => {
    const found = await keyring.assertStillThere(tables, person)
    if (found?.id !== keys.id || found.device) throw new VaultError('locked')
    const next = change(found)
    await tables.keys.put([next])
    return next
  })
}
