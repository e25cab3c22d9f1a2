import type { Tongue } from './tongue.ts'

/**
 * Whether a language says "75 in 1,000", so that the number may stand large before the rest of its sentence.
 * Others say the whole first: there the sentence is said whole beside the number.
 */
export function numberComesFirst({ t }: Tongue, rateKey: string): boolean {
  const said = t(rateKey, { n: '1', of: '2' })
  return said.indexOf('1') < said.indexOf('2')
}
