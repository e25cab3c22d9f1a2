import 'fake-indexeddb/auto'
import { copierInto } from '../../vault/copies/copier.ts'
import { inTurnHere } from '../../vault/copies/browser-copier.ts'
import { openDexieDisk } from '../../vault/dexie-disk.ts'
import { namesIn } from '../../vault/change.ts'
import { openDeviceVault } from '../../vault/device-vault.ts'
import { noPasskeys } from '../../vault/lock/passkeys.ts'
import { VaultError, type Change } from '../../vault/vault.ts'

let vaults = 0

/** Restores what a file says into a real vault, and looks whether all of it is there, or none of it. Throws where it is some. */
export async function whatBecomesOf(change: Change): Promise<string> {
  vaults += 1
  const texts = new Map<string, string>()
  const vault = await openDeviceVault({
    name: `fuzz ${vaults}`,
    newId: () => crypto.randomUUID(),
    now: () => 1,
    ground: {
      openDisk: openDexieDisk,
      shelf: { get: (name) => texts.get(name), put: (name, text) => texts.set(name, text).has(name), remove: (name) => void texts.delete(name), names: () => [...texts.keys()] },
      copier: copierInto(undefined, inTurnHere()),
      later: () => () => undefined,
      hasRoom: async () => true,
      neighbours: () => ({ tell: () => undefined, watch: () => () => undefined, tellLocked: () => undefined, whenLocked: () => () => undefined, close: () => undefined }),
      passkeys: async () => noPasskeys,
    },
  })
  try {
    const wanted = new Set([...(change.entries ?? []).map(({ id }) => `entry ${id}`), ...(change.visits ?? []).flatMap(({ id, entries }) => entries.map((entry) => JSON.stringify([id, entry.id])))])
    const problem = await vault.files.restore(change).then(() => undefined, refusal)
    const there = new Set(namesIn(await vault.open(change.person)))
    const found = [...wanted].filter((name) => there.has(name)).length
    if (found !== (problem === undefined ? wanted.size : 0)) throw new Error(`Kept in part: ${found} of ${wanted.size}`)
    return problem ?? 'kept'
  } finally {
    vault.close()
  }
}

/** The vault refuses with its own error alone. */
function refusal(error: unknown): string {
  if (error instanceof VaultError) return error.problem
  throw error
}
