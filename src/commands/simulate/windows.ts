import { newStory } from '../../domain/story.ts'
import { openDeviceVault, type DeviceVault } from '../../vault/device-vault.ts'
import { partsIn } from '../../vault/change.ts'
import type { Standing } from '../../vault/copies/recovery.ts'
import { VaultError, type Kept } from '../../vault/vault.ts'
import type { Device } from './device.ts'
import type { VirtualTime } from './virtual-time.ts'

export const databaseName = 'alongside'

/** What an app finds behind its door. */
export interface FoundStories {
  readonly kept: ReadonlyMap<string, Kept>
  /** Of whom it says that something is lost, and how much. */
  readonly standings: readonly Standing[]
}

/** Opens the vault in a window of this device. */
export function openWindow(device: Device, time: VirtualTime, newId: () => string): Promise<DeviceVault> {
  return openDeviceVault({ name: databaseName, newId, now: time.now, ground: device.window() })
}

/** Looks for everyone's story as the app does, and says of whom something is lost. */
export async function look(vault: DeviceVault, people: readonly string[]): Promise<FoundStories> {
  const kept = new Map<string, Kept>()
  for (const { person } of await vault.people()) kept.set(person, await vault.open(person))
  const standings = await vault.copies.standings([...kept].map(([person, each]) => ({ person, parts: partsIn(each), unreadable: each.unreadable })))
  // Of whom something is to be brought back, nobody opens the story before it is.
  for (const person of people) if (!kept.has(person)) kept.set(person, standings.some((each) => each.person === person) ? nothingOf(person) : await openErased(vault, person))
  return { kept, standings }
}

/** Whoever is not listed has nothing here. Where an erasing was broken off the vault refuses, which comes to the same. */
async function openErased(vault: DeviceVault, person: string): Promise<Kept> {
  return await vault.open(person).catch((error: unknown): Kept => {
    if (error instanceof VaultError && error.problem === 'cleared') return nothingOf(person)
    throw error
  })
}

function nothingOf(person: string): Kept {
  return { story: newStory(person), consultations: [], drafts: [], unreadable: 0 }
}

/** Brings back what copies hold, and goes on without the rest, as the app does when the person says so. Gives of whom nothing is to be told again. */
export async function bringBack(vault: DeviceVault, standings: readonly Standing[]): Promise<readonly string[]> {
  const settled: string[] = []
  for (const { person, have, within } of standings) {
    const { parts } = await vault.copies.bringBack(person).catch((error: unknown) => {
      // Where no copy opens there is nothing to bring back.
      if (error instanceof VaultError && error.problem === 'damaged') return { parts: 0 }
      throw error
    })
    if (within === have + parts) {
      vault.copies.goOnWith(person, within)
      settled.push(person)
    }
  }
  return settled
}
