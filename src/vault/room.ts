import { classify, type Doing } from './classify.ts'
import { VaultError } from './vault.ts'

/** With less than this left, in bytes, browsers begin to fail and to throw away. */
export const leastRoom = 20 * 1024 * 1024

/** Whether this browser says that there is room to write. Where it does not say, there is taken to be. */
export async function hasRoom(): Promise<boolean> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate()
    return quota - usage >= leastRoom
  } catch {
    return true
  }
}

/** The error as one that the vault may throw. A disk with no room left fails in no way of its own: it is asked. */
export async function asVaultErrorOn(error: unknown, doing: Doing, room: () => Promise<boolean>): Promise<VaultError> {
  if (error instanceof VaultError) return error
  const problem = classify(error, doing)
  return new VaultError(problem === 'lost-connection' && !(await room()) ? 'disk-full' : problem, error)
}
