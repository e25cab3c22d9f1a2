import type Dexie from 'dexie'
import { VaultError } from './vault.ts'

/** How long another window may stand in the way of opening, in milliseconds. */
export const blockedFor = 3_000
/** How long a browser may say nothing at all when asked to open, in milliseconds. */
export const silentFor = 10_000

/** Opens the database; rejects with `blocked` rather than wait for ever on another window or on a silent browser. */
export async function openWithin(dexie: Dexie): Promise<void> {
  let giveUp: () => void = () => undefined
  const gaveUp = new Promise<never>((_, reject) => {
    giveUp = () => {
      dexie.close()
      reject(new VaultError('blocked'))
    }
  })
  let timer = setTimeout(giveUp, silentFor)
  const blocked = () => {
    clearTimeout(timer)
    timer = setTimeout(giveUp, blockedFor)
  }
  dexie.on('blocked', blocked)
  try {
    await Promise.race([dexie.open(), gaveUp])
  } finally {
    clearTimeout(timer)
    dexie.on('blocked').unsubscribe(blocked)
  }
}
