import { newSealingKey } from '../sealing/keys.ts'
import type { Disk, KeyRow, MetaRow, Tables } from './disk.ts'
import { VaultError } from './vault.ts'

/** The shape of the tables. A page that writes an older one must not write here. */
export const schema = 1

/** The database on this device, open, and known by the id that it had when it was opened. */
export interface Database {
  readonly disk: Disk
  readonly dbId: string
}

/** Finds out which database this is, making it one the first time. Rejects with whatever the disk raised. */
export async function openDatabase(disk: Disk, newId: () => string): Promise<Database> {
  try {
    const meta = (await disk.transaction('read', ({ meta }) => meta.get('meta'))) ?? (await firstMeta(disk, newId()))
    assertReadable(meta)
    return { disk, dbId: meta.dbId }
  } catch (cause) {
    disk.close()
    throw cause
  }
}

/** Keeps and removes a key as well, so that a browser that cannot keep keys refuses now, not at the first word. */
async function firstMeta(disk: Disk, dbId: string): Promise<MetaRow> {
  const trial: KeyRow = { person: '', id: dbId, device: await newSealingKey(), wraps: [] }
  return await disk.transaction('write', async ({ meta, keys }) => {
    const found = await meta.get('meta')
    if (found) return found
    await keys.put([trial])
    await keys.remove([trial.person])
    const made: MetaRow = { id: 'meta', dbId, schema, minWriter: schema }
    await meta.put([made])
    return made
  })
}

function assertReadable(meta: MetaRow): void {
  if (typeof meta.dbId !== 'string' || !Number.isInteger(meta.minWriter)) throw new VaultError('damaged')
  if (meta.minWriter > schema) throw new VaultError('newer')
}

/** Throws unless this is still the database that was opened, and this page may write to it. Call it inside every transaction. */
export async function assertSameDatabase({ meta }: Tables, dbId: string): Promise<void> {
  const found = await meta.get('meta')
  if (found?.dbId !== dbId) throw new VaultError('cleared')
  assertReadable(found)
}
