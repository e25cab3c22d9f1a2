import { argon2id } from 'hash-wasm'
import { keyLength } from './data-key.ts'
import { isFairCost, type Stretch } from './stretching.ts'

/** Stretches with Argon2id. It holds up whoever calls it for most of a second: in the app a worker does. */
export const stretchHere: Stretch = async (passphrase, salt, cost) => {
  if (!isFairCost(cost)) throw new RangeError('This cost is refused')
  const { memory, passes, lanes } = cost
  const secret = await argon2id({ password: passphrase, salt, memorySize: memory, iterations: passes, parallelism: lanes, hashLength: keyLength, outputType: 'binary' })
  return new Uint8Array(secret)
}
