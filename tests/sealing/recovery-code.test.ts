import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newRecoveryCode, readCode } from '../../src/sealing/recovery-code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const anyCode = fc.constant(0).map(() => newRecoveryCode())
const plainOf = (code: string) => {
  const reading = readCode(code)
  return reading.ok ? new TextDecoder().decode(reading.secret) : reading.problem
}

describe('a recovery code', () => {
  test('is twenty signs that cannot be taken for each other, in groups of four', () => {
    for (let times = 0; times < 500; times += 1) expect(newRecoveryCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  test('is another each time, and uses every sign in every place', () => {
    const codes = Array.from({ length: 2000 }, () => newRecoveryCode())
    expect(new Set(codes).size).toBe(codes.length)
    for (let place = 0; place < 20; place += 1) expect(new Set(codes.map((code) => code.replaceAll('-', '')[place])).size).toBe(32)
  })

  test('reads the same however it was written down', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const plain = code.replaceAll('-', '')
        const written = [code, plain, code.toLowerCase(), code.replaceAll('-', ' '), ` ${code} `, code.replaceAll('-', '–'), code.replaceAll('0', 'O').replaceAll('1', 'l'), code.replaceAll('1', 'I')]
        expect(written.map(plainOf)).toEqual(written.map(() => plain))
      }),
    )
  })

  test('finds any one wrong sign', () => {
    fc.assert(
      fc.property(anyCode, fc.nat({ max: 19 }), fc.constantFrom(...alphabet), (code, at, sign) => {
        const plain = code.replaceAll('-', '')
        fc.pre(plain[at] !== sign)
        expect(plainOf(plain.slice(0, at) + sign + plain.slice(at + 1))).toBe('slip')
      }),
      { numRuns: 2000 },
    )
  })

  test('finds any two signs that changed places', () => {
    fc.assert(
      fc.property(anyCode, fc.nat({ max: 19 }), fc.nat({ max: 19 }), (code, one, other) => {
        const moved = [...code.replaceAll('-', '')]
        fc.pre(moved[one] !== moved[other])
        ;[moved[one], moved[other]] = [moved[other]!, moved[one]!]
        expect(plainOf(moved.join(''))).toBe('slip')
      }),
      { numRuns: 2000 },
    )
  })

  test('says what is wrong with anything else', () => {
    const code = newRecoveryCode()
    expect([plainOf(''), plainOf(code.slice(1)), plainOf(`${code}0`), plainOf(code.replace(/.$/, 'U')), plainOf(code.replace(/.$/, '?'))]).toEqual(['length', 'length', 'length', 'sign', 'sign'])
  })
})
