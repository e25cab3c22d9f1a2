import { assert, bigInt, constantFrom, integer, nat, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, compare, fraction, multiply, roundHalfUp, subtract, toDecimal, type Fraction } from '../../src/domain/fraction.ts'

const fractions = tuple(bigInt({ min: -1_000_000n, max: 1_000_000n }), bigInt({ min: 1n, max: 1_000_000n })).map(([n, d]): Fraction => ({ n, d }))
const notZero = fractions.filter(({ n }) => n !== 0n)
const one = fraction('1')

function isEqual(left: Fraction, right: Fraction): boolean {
  return left.n * right.d === right.n * left.d
}

describe('fraction', () => {
  test.each([
    ['7.5', { n: 75n, d: 10n }],
    ['15.0', { n: 150n, d: 10n }],
    ['-0.11', { n: -11n, d: 100n }],
    ['0', { n: 0n, d: 1n }],
  ])('reads %s exactly', (decimal, expected) => {
    expect(fraction(decimal)).toEqual(expected)
  })

  test.each(['', ' 1', '1.', '.5', '1e3', '+1', '1,000', '5 to 10', 'NaN', '--1'])('refuses “%s”', (decimal) => {
    expect(() => fraction(decimal)).toThrow(`Not a plain decimal: ${decimal}`)
  })
})

test('adding and taking away undo each other', () => {
  assert(property(fractions, fractions, (left, right) => isEqual(subtract(add(left, right), right), left)))
})

test('multiplying and dividing undo each other, and the denominator stays positive', () => {
  assert(
    property(fractions, notZero, (left, right) => {
      const divided = multiply(left, one, right)
      return divided.d > 0n && isEqual(multiply(divided, right), left)
    }),
  )
})

test('nothing is divided by zero', () => {
  expect(() => multiply(one, one, fraction('0'))).toThrow('Nothing can be divided by zero')
})

test('comparing puts any two in one order', () => {
  assert(
    property(fractions, fractions, (left, right) => {
      const order = compare(left, right)
      return order === -compare(right, left) + 0 && (order === 0) === isEqual(left, right) && order === Math.sign(Number(left.n * right.d - right.n * left.d))
    }),
  )
})

test('rounding gives the nearest whole number, and halves go up', () => {
  assert(
    property(fractions, ({ n, d }) => {
      const whole = BigInt(roundHalfUp({ n, d }))
      return 2n * n < (2n * whole + 1n) * d && 2n * n >= (2n * whole - 1n) * d
    }),
  )
  expect(['7.5', '7.4999', '-0.5', '-0.51', '0.5'].map((decimal) => roundHalfUp(fraction(decimal)))).toEqual([8, 7, 0, -1, 1])
})

test('a decimal of up to six places comes back as it was, without its trailing zeros', () => {
  assert(
    property(integer({ min: -100_000_000, max: 100_000_000 }), nat({ max: 6 }), (digits, places) => {
      const figure = { n: BigInt(digits), d: 10n ** BigInt(places) }
      const said = toDecimal(figure)
      return isEqual(fraction(said), figure) && !/\.\d*0$/.test(said)
    }),
  )
})

test('a fraction that does not end is rounded to six places', () => {
  assert(property(constantFrom('3', '7', '11', '13'), (by) => fraction(toDecimal(multiply(one, one, fraction(by)))).d <= 1_000_000n))
  expect(toDecimal(multiply(fraction('2'), one, fraction('3')))).toBe('0.666667')
})
