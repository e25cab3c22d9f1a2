/** An exact fraction over a positive denominator. Numbers about people are never held in floating point. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

/** The fraction that a plain decimal such as `7.5` or `-0.11` stands for. Throws on anything else. */
export function fraction(decimal: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal)
  if (!match) throw new Error(`Not a plain decimal: ${decimal}`)
  const [, sign, whole = '0', part = ''] = match
  const n = BigInt(whole + part)
  return { n: sign ? -n : n, d: 10n ** BigInt(part.length) }
}

export function add(one: Fraction, other: Fraction): Fraction {
  return { n: one.n * other.d + other.n * one.d, d: one.d * other.d }
}

export function subtract(one: Fraction, other: Fraction): Fraction {
  return { n: one.n * other.d - other.n * one.d, d: one.d * other.d }
}

/** One times other, divided by `by` where it is given. Throws where that is zero. */
export function multiply(one: Fraction, other: Fraction, by: Fraction = { n: 1n, d: 1n }): Fraction {
  if (by.n === 0n) throw new Error('Nothing can be divided by zero')
  const sign = by.n < 0n ? -1n : 1n
  return { n: sign * one.n * other.n * by.d, d: sign * one.d * other.d * by.n }
}

/** Negative, zero or positive as one is less than, equal to or more than the other. */
export function compare(one: Fraction, other: Fraction): number {
  const { n } = subtract(one, other)
  return n < 0n ? -1 : n > 0n ? 1 : 0
}

/** The nearest whole number; halves go up, towards more people. */
export function roundHalfUp({ n, d }: Fraction): number {
  const twice = 2n * n + d
  const floor = twice / (2n * d)
  return Number(twice % (2n * d) < 0n ? floor - 1n : floor)
}

/** The fraction as a decimal, rounded to six places, without trailing zeros. */
export function toDecimal(figure: Fraction): string {
  const scaled = roundHalfUp({ n: figure.n * 1_000_000n, d: figure.d })
  return String(scaled / 1_000_000)
}
