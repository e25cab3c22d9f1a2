import type { Stretch } from '../sealing/stretching.ts'
import { askingWorker, BrokenWorker } from '../vault/asking-worker.ts'
import type { BrowserCopier } from '../vault/copies/copier-alone.ts'
import copierAddress from '../vault/copies/copier.worker.ts?worker&url'
import stretchAddress from '../vault/lock/stretch.worker.ts?worker&url'
import { trustedScript } from './trusted.ts'

/** Starts the worker that makes the copies beside the database. */
export function startCopier(): Worker {
  return new Worker(trustedScript(copierAddress), { name: 'copies' })
}

let made: Promise<BrowserCopier> | undefined

/** What makes the copies in this browser and reads files: one for as long as the page lives. */
export function copier(): Promise<BrowserCopier> {
  return (made ??= import('../vault/copies/copier-alone.ts').then(({ browserCopier }) => browserCopier({ startCopier })))
}

const stretcher = askingWorker(() => new Worker(trustedScript(stretchAddress), { name: 'stretching' }))

/** Stretches a passphrase beside the page; where a worker does not start, on it. */
export const stretch: Stretch = async (passphrase, salt, cost) => {
  try {
    return await stretcher.ask('stretch', [passphrase, salt, cost])
  } catch (error) {
    if (!(error instanceof BrokenWorker)) throw error
    const { stretchHere } = await import('../sealing/argon2.ts')
    return await stretchHere(passphrase, salt, cost)
  }
}
