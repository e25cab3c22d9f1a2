import type { PersonId } from '../domain/statement.ts'
import { newSecret } from '../sealing/data-key.ts'
import { toText } from '../sealing/text.ts'
import type { Connection } from './connection.ts'
import type { Tending } from './copies/tending.ts'
import { stores, type KeyRow } from './disk.ts'
import type { Keyring } from './keyring.ts'
import type { SpareKeys } from './spare-keys.ts'
import { VaultError } from './vault.ts'

interface Parts {
  readonly connection: Pick<Connection, 'read' | 'write'>
  readonly keyring: Keyring
  readonly spares: SpareKeys
  readonly tending: Pick<Tending, 'remove'>
}

/**
 * Erases everything about this person: first every key, written over and not only removed, so that what
 * follows cannot be read whatever becomes of it; then all that the keys sealed, and its copies. Rejects
 * where anything is still there. What is begun is finished, at the latest when the vault is opened again.
 */
export async function erasePerson({ connection, keyring, spares, tending }: Parts, person: PersonId): Promise<void> {
  await connection.write(async ({ keys }) => await keys.put([overwritten(person)]))
  keyring.forget(person)
  spares.destroy(person)
  await connection.write(async ({ rows }) => {
    for (const store of stores) await rows[store].removeOf(person)
  })
  await tending.remove(person).catch((cause: unknown) => Promise.reject(new VaultError('damaged', cause)))
  await connection.write(async ({ keys }) => await keys.remove([person]))
  const left = await connection.read(async ({ keys, rows }) => {
    const counts = await Promise.all(stores.map((store) => rows[store].countOf(person)))
    return counts.reduce((sum, each) => sum + each, (await keys.get(person)) ? 1 : 0)
  })
  if (left > 0 || spares.has(person)) throw new VaultError('damaged', new Error(`${left} rows are still there`))
}

/** Finishes what a page that was closed in the middle had begun to erase. */
export async function finishErasing(parts: Parts): Promise<void> {
  const begun = (await parts.connection.read(({ keys }) => keys.all())).filter(({ erased }) => erased)
  for (const { person } of begun) await erasePerson(parts, person)
}

function overwritten(person: PersonId): KeyRow {
  return { person, id: 'erased', wraps: [{ kind: 'device', salt: '', nonce: '', sealed: toText(newSecret()) }], erased: true }
}
