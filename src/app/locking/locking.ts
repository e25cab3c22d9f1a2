import type { Draft } from '../../vault/vault.ts'
import type { DeviceVault } from '../../vault/device-vault.ts'
import { allKept } from '../use-ending.ts'
import { readDevice, type WhenToLock } from '../device.ts'
import { watchForIdleness } from './idle-watch.ts'
import { nowOpen, type NowOpen } from './now-open.ts'
import { unsentNow, type Unsent } from './unsent.ts'

/** What was on the page when it was locked. */
export interface Locked {
  readonly device: DeviceVault
  readonly open?: NowOpen
  readonly scrolled: number
}

const listeners = new Set<(locked: Locked) => void>()
let lockedNow: Locked | undefined
let watching: DeviceVault | undefined

/** How this device likes to be locked, where nobody has said. */
export const usualLock: WhenToLock = { minutes: 5, onHide: false }
/** What was being written on the page when it was locked is kept as a draft of this name. */
const unsentDraft = { visit: 'unsent', concept: 'fields' } as const

/** Locks what has a passphrase whenever the device is left alone, for as long as this page lives. */
export function watchOver(device: DeviceVault): void {
  if (watching === device) return
  const first = watching === undefined
  watching = device
  // In another window it was locked, or given another lock: here as well, what was said first.
  device.lock.whenLocked((person) => void lockNow([person]))
  if (first) watchForIdleness(() => readDevice().lock ?? usualLock, () => void lockNow())
}

/**
 * Locks every story here that has a passphrase: takes the page away, waits until all that was said and was
 * being written is kept, and drops the keys. Where something could not be kept, its keys stay until it is.
 */
export async function lockNow(asked: readonly string[] = []): Promise<void> {
  const device = watching
  const people = [...new Set([...(device?.lock.openWithSecret() ?? []), ...asked])]
  if (!device || people.length === 0) return
  const unsent = unsentNow()
  const open = nowOpen()
  await hide(device)
  const isKept = await allKept()
  if (open && people.includes(open.person) && unsent.length > 0) await keepUnsent(device, open.person, unsent).catch(() => undefined)
  await device.copied()
  if (isKept) for (const person of people) device.lock.lock(person)
}

/** Locks as above, here and in every other window. */
export async function lockEverywhere(): Promise<void> {
  const people = watching?.lock.openWithSecret() ?? []
  await lockNow()
  for (const person of people) watching?.lock.tellLocked(person)
}

let passes = false

/** Somebody whose story is not locked goes on: the next door does not ask again. */
export function letPass(): void {
  passes = true
}

/** Whether somebody was let pass; once. */
export function takePass(): boolean {
  const passed = passes
  passes = false
  return passed
}

/** Whether the page is locked now. */
export function isLocked(): Locked | undefined {
  return lockedNow
}

/** Calls when the page is to be locked; whoever is told takes everything off it at once. Returns how to stop. */
export function whenLocking(call: (locked: Locked) => void): () => void {
  listeners.add(call)
  return () => listeners.delete(call)
}

/** The page was opened again, or left. Tries once more to keep what could not be kept. */
export function unlocked(): void {
  lockedNow = undefined
  void allKept()
}

async function hide(device: DeviceVault): Promise<void> {
  const open = nowOpen()
  lockedNow ??= { device, scrolled: scrollY, ...(open && { open }) }
  for (const call of [...listeners]) call(lockedNow)
  // What leaves the page hands on what it holds as it goes.
  await new Promise((resolve) => setTimeout(resolve))
}

async function keepUnsent(device: DeviceVault, person: string, unsent: readonly Unsent[]): Promise<void> {
  await device.keep({ person, drafts: [{ ...unsentDraft, words: JSON.stringify(unsent), picked: [] }] })
}

/** What was being written when this story was locked. */
export function unsentIn(drafts: readonly Draft[]): readonly Unsent[] {
  const draft = drafts.find(({ visit, concept }) => visit === unsentDraft.visit && concept === unsentDraft.concept)
  try {
    return draft ? (JSON.parse(draft.words) as readonly Unsent[]) : []
  } catch {
    return []
  }
}

/** It is back on the page, and is kept there. */
export async function forgetUnsent(device: DeviceVault, person: string): Promise<void> {
  await device.keep({ person, draftsDone: [unsentDraft] })
}
