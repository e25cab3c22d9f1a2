import type { DeviceVault } from '../../vault/device-vault.ts'
import { VaultError } from '../../vault/vault.ts'
import type { Chance } from '../chance.ts'
import type { Device } from './device.ts'
import type { Asked } from './model.ts'
import type { VirtualTime } from './virtual-time.ts'

export const people = ['p1', 'p2'] as const

/** Everything of one simulated device, and what it promised. */
export interface World {
  readonly chance: Chance
  readonly time: VirtualTime
  readonly device: Device
  readonly newId: () => string
  /** Everything that was asked of it, except what was erased since. */
  asked: Asked[]
  /** What went wrong. Nothing, where all is well. */
  readonly faults: string[]
  /** What happened, in words. */
  readonly happened: string[]
  /** What was erased. Where a disk loses its last writes, it may come back: the erasing was one of them. */
  readonly erased: Asked[]
  /** Of whom rows lie there that cannot be read, as the person was told: until all of it is copied again that may be told again. */
  readonly damaged: Set<string>
  count: number
}

/** The windows that are open, and what is under way in them. */
export interface Session {
  readonly windows: readonly DeviceVault[]
  readonly running: Set<Promise<void>>
  /** Set when a newer app has taken the database over: from then on nothing may be written here. */
  newer: boolean
}

/** How many turns of the machine nothing has to happen in, for it to be time that has to pass. */
const patience = 600
/** How much virtual time anything may take, in milliseconds: longer, and the person waits for ever. */
const longest = 30_000

/** Waits for it, letting time pass where nothing else happens. Where that does not help, it hangs, and that is a fault. */
export async function settle<T>({ time, faults }: World, what: string, promise: Promise<T>): Promise<T | undefined> {
  let done = false
  let [value, failure]: [T | undefined, unknown] = [undefined, undefined]
  void promise.then(
    (given) => ([done, value] = [true, given]),
    (error: unknown) => ([done, failure] = [true, error ?? new Error('no reason')]),
  )
  const since = time.now()
  for (let turn = 1; !done; turn += 1) {
    await time.turns(1)
    if (done || turn % patience !== 0) continue
    if (time.now() - since > longest || !time.goOn()) {
      faults.push(`hangs: ${what}`)
      throw new Hangs()
    }
  }
  if (failure !== undefined) throw failure as Error
  return value
}

/** Thrown where something waits for ever: nothing more can be learnt from this world. */
export class Hangs extends Error {
  override readonly name = 'Hangs'
}

/** The vault's own word for what went wrong. Whatever else is thrown is a fault. */
export function problemIn({ faults }: World, what: string, error: unknown): string {
  if (error instanceof VaultError) return error.problem
  if (error instanceof Hangs) throw error
  faults.push(`${what} threw ${String(error)}`)
  return 'unknown'
}
