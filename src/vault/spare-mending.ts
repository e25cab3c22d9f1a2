import { deviceOpener, rewrap } from '../sealing/wraps.ts'
import type { Connection } from './connection.ts'
import type { KeyRow } from './disk.ts'
import type { Keyring } from './keyring.ts'
import type { SpareKeys } from './spare-keys.ts'

interface Parts {
  readonly connection: Pick<Connection, 'write'>
  readonly keyring: Keyring
  readonly spares: SpareKeys
}

/**
 * The row with a spare key that opens it. The shelf may have forgotten the spare key, in a crash or for want of room:
 * then every copy made from now on would be one that nobody could ever open. Gives the row as it is where nothing is to mend.
 */
export async function withSpareKey({ connection, keyring, spares }: Parts, row: KeyRow): Promise<KeyRow> {
  const { person, device, wraps } = row
  if (!device || (await spares.fits(person, row))) return row
  const own = wraps.find(({ kind }) => kind === 'device')
  const spare = await spares.make(person)
  const added = own && (await rewrap(own, deviceOpener(device), [spare.opener], row.id))
  if (!added) return row
  const mended = await connection.write(async (tables) => {
    const found = await keyring.assertStillThere(tables, person)
    // Another window was first, or the story has another key by now: theirs stays, and ours is never laid down.
    if (found?.id !== row.id || !found.device || spareIn(found) !== spareIn(row)) return found ?? row
    const next: KeyRow = { ...found, wraps: [...found.wraps.filter(({ kind }) => kind !== 'spare'), ...added] }
    await tables.keys.put([next])
    return next
  })
  if (spareIn(mended) === spare.opener.terms.salt) spare.lay()
  keyring.replace(mended)
  return mended
}

function spareIn({ wraps }: KeyRow): string | undefined {
  return wraps.find(({ kind }) => kind === 'spare')?.salt
}
