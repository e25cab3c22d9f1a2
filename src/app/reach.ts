import { partsIn } from '../vault/change.ts'
import type { Standing } from '../vault/copies/recovery.ts'
import type { DeviceVault } from '../vault/device-vault.ts'
import { VaultError, type Vault, type VaultProblem } from '../vault/vault.ts'
import { foldersIn, vaultAt, type Folder } from './desk.ts'

/** Everyone whose story can be reached from this screen, and where somebody new is kept. */
export interface Reach {
  readonly folders: readonly Folder[]
  readonly vault: Vault
  /** The vault on the device, where it could be reached. */
  readonly device?: DeviceVault
  /** How many stories on the device are locked. */
  readonly locked: number
  /** Of every story on the device that is not whole, how it stands. */
  readonly standings: readonly Standing[]
  /** Why the device could not be reached: everything here is then in memory alone. */
  readonly problem?: VaultProblem
}

/** Looks for stories in memory and, where the screen is its owner's, on the device. Never rejects. */
export async function reach(mine: boolean): Promise<Reach> {
  const memory = await vaultAt('memory')
  const inMemory = async (): Promise<Reach> => ({ folders: (await foldersIn(memory.vault)).folders, vault: memory.vault, locked: 0, standings: [] })
  if (!mine) return await inMemory()
  try {
    const { vault, device, problem } = await vaultAt('device')
    if (problem) return { ...(await inMemory()), problem }
    if (!device) return await inMemory()
    const [held, kept] = await Promise.all([foldersIn(memory.vault), foldersIn(vault)])
    return { folders: [...held.folders, ...kept.folders], vault, locked: kept.locked.length, standings: await standingsIn(device, kept.folders, kept.locked), device }
  } catch (error) {
    return { ...(await inMemory()), problem: problemOf(error) }
  }
}

let ahead: Promise<Reach> | undefined

/** Begins to look, at the press on a door, while the code of the room behind it is still on its way. */
export function reachAhead(): void {
  const begun = reach(true)
  ahead = begun
  // Nobody came for it: by then it may not be how things are any more.
  void begun.then(() => setTimeout(() => ahead === begun && (ahead = undefined), 1000))
}

/** What was begun ahead, once; otherwise looks now. Never rejects. */
export function reachNow(mine: boolean): Promise<Reach> {
  const begun = mine ? ahead : undefined
  ahead = undefined
  return begun ?? reach(mine)
}

const goneOnWith = new Set<string>()

/** The person knows how this story stands, and goes on: it is not asked about again on this page. */
export function goOnWith({ person, have, within }: Standing, device: DeviceVault): void {
  goneOnWith.add(person)
  // What no copy holds is not looked for again; what one holds is offered at every start.
  if (within === have) device.copies.goOnWith(person, have)
}

async function standingsIn(device: DeviceVault, folders: readonly Folder[], locked: readonly string[]): Promise<readonly Standing[]> {
  const open = folders.map(({ kept }) => ({ person: kept.story.person, parts: partsIn(kept), unreadable: kept.unreadable }))
  return (await device.copies.standings([...open, ...locked.map((person) => ({ person }))])).filter(({ person }) => !goneOnWith.has(person))
}

/** Which of the vault's problems an error from it is. */
export function problemOf(error: unknown): VaultProblem {
  return error instanceof VaultError ? error.problem : 'lost-connection'
}
