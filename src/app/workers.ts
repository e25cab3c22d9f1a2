import copierAddress from '../vault/copies/copier.worker.ts?worker&url'
import { trustedScript } from './trusted.ts'

/** Starts the worker that makes the copies beside the database. */
export function startCopier(): Worker {
  return new Worker(trustedScript(copierAddress), { name: 'copies' })
}
