import type { Bytes } from './padding.ts'

/** Crockford's 32 signs: none of them looks like another. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 20

/** Why what was typed is not a recovery code: too few or too many signs, one that is never used, or a slip. */
export type CodeProblem = 'length' | 'sign' | 'slip'

export type CodeReading = { readonly ok: true; readonly secret: Bytes } | { readonly ok: false; readonly problem: CodeProblem }

/** A new recovery code in five groups of four: 95 random bits, and a last sign that finds slips. */
export function newRecoveryCode(): string {
  const drawn = [...crypto.getRandomValues(new Uint8Array(length - 1))].map((byte) => byte & 31)
  const code = [...drawn, checkOf(drawn)].map((value) => signs[value]).join('')
  return code.match(/.{4}/g)!.join('-')
}

/** What was typed as a secret. Spaces, dashes and small letters do not matter; O is 0, and I and L are 1. */
export function readCode(typed: string): CodeReading {
  const plain = typed.toUpperCase().replaceAll(/[\s\-‐-―_.]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  if ([...plain].length !== length) return { ok: false, problem: 'length' }
  const values = [...plain].map((sign) => signs.indexOf(sign))
  if (values.includes(-1)) return { ok: false, problem: 'sign' }
  if (checkOf(values.slice(0, -1)) !== values.at(-1)) return { ok: false, problem: 'slip' }
  return { ok: true, secret: new TextEncoder().encode(plain) }
}

/** A sum over the field of 32 elements, each place with a weight of its own: finds any one wrong sign and any two that changed places. */
function checkOf(values: readonly number[]): number {
  let weight = 1
  let sum = 0
  for (const value of values) {
    weight = times(weight, 2)
    sum ^= times(weight, value)
  }
  return sum
}

/** Multiplies in the field of 32 elements made by x⁵ + x² + 1. */
function times(one: number, other: number): number {
  let product = 0
  for (let bit = 4; bit >= 0; bit -= 1) {
    product <<= 1
    if (product & 32) product ^= 0b100101
    if ((other >> bit) & 1) product ^= one
  }
  return product
}
