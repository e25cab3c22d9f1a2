import type { Bytes } from './padding.ts'

/** What stretching a passphrase costs (Argon2id): memory in KiB, passes over it, and lanes beside each other. */
export interface StretchCost {
  readonly memory: number
  readonly passes: number
  readonly lanes: number
}

/** Makes a secret of a passphrase, slowly: so that guessing costs as much. */
export type Stretch = (passphrase: Bytes, salt: Bytes, cost: StretchCost) => Promise<Bytes>

/** What it costs here. */
export const usualCost: StretchCost = { memory: 46 * 1024, passes: 1, lanes: 1 }

/** Less would be guessed too fast: 19 MiB, two passes, is the least that OWASP would have. */
const least = { memory: 19 * 1024, work: 2 * 19 * 1024 }
/** More would only be there to hold up whoever opens it. */
const most = { memory: 256 * 1024, work: 1024 * 1024, passes: 16, lanes: 4 }

/** Whether a passphrase may be stretched at this cost. Weak and absurd ones are refused, wherever they come from. */
export function isFairCost({ memory, passes, lanes }: StretchCost): boolean {
  if (![memory, passes, lanes].every((each) => Number.isSafeInteger(each) && each >= 1)) return false
  const work = memory * passes
  return memory >= least.memory && work >= least.work && memory <= most.memory && work <= most.work && passes <= most.passes && lanes <= most.lanes
}

/**
 * The passphrase as it is stretched: big and small letters, spaces more or fewer, and the two ways of
 * writing an accent are all the same, so that another keyboard types the same words.
 */
export function plainPassphrase(typed: string): Bytes {
  return new TextEncoder().encode(typed.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/g, ' '))
}

/** Long enough not to be guessed in an hour, and not the same sign over and over. */
export function isLongEnough(typed: string): boolean {
  const signs = [...new TextDecoder().decode(plainPassphrase(typed))]
  return signs.length >= 10 && new Set(signs).size >= 5
}
