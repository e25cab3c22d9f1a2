import { deviceOpener, rewrap, unwrap } from '../sealing/wraps.ts'
import type { Connection } from './connection.ts'
import type { KeyRow } from './disk.ts'
import type { Keyring } from './keyring.ts'
import type { SpareKeys } from './spare-keys.ts'

interface Parts {
  readonly connection: Pick<Connection, 'read' | 'write'>
  readonly keyring: Keyring
  readonly spares: SpareKeys
}

/**
 * The row with a spare key that opens it. The shelf may have forgotten the spare key, in a crash or for want of room:
 * then every copy made from now on would be one that nobody could ever open. Gives the row as it is where nothing is to mend.
 */
export async function withSpareKey({ connection, keyring, spares }: Parts, row: KeyRow): Promise<KeyRow> {
  const { person, device, wraps } = row
  if (!device || (await opensWithSpare(spares, row))) return row
  const own = wraps.find(({ kind }) => kind === 'device')
  const spare = await spares.make(person)
  const added = own && (await rewrap(own, deviceOpener(device), [spare.opener], row.id))
  if (!added || !spare.lay()) return row
  const mended = await connection.write(async (tables) => {
    const found = await keyring.assertStillThere(tables, person)
    if (found?.id !== row.id || !found.device) return row
    const next: KeyRow = { ...found, wraps: [...found.wraps.filter(({ kind }) => kind !== 'spare'), ...added] }
    await tables.keys.put([next])
    return next
  })
  keyring.replace(mended)
  return mended
}

async function opensWithSpare(spares: SpareKeys, { person, id, wraps }: KeyRow): Promise<boolean> {
  const opener = await spares.opener(person, wraps)
  const wrap = wraps.find(({ kind }) => kind === 'spare')
  return opener !== undefined && wrap !== undefined && (await unwrap(wrap, opener, id)) !== undefined
}
