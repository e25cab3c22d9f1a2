import { describe, expect, test } from 'vitest'
import { stretchHere } from '../../src/sealing/argon2.ts'
import { isFairCost, isLongEnough, plainPassphrase, usualCost, type StretchCost } from '../../src/sealing/stretching.ts'

const mebi = 1024
const bytes = (text: string) => new TextEncoder().encode(text)

describe('stretching', () => {
  // From the reference implementation's own tests of Argon2id, version 19.
  test.each([
    [64 * mebi, 2, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
    [256 * mebi, 2, '78fe1ec91fb3aa5657d72e710854e4c3d9b9198c742f9616c2f085bed95b2e8c'],
  ])('with %i KiB and %i passes is Argon2id', async (memory, passes, expected) => {
    const secret = await stretchHere(bytes('password'), bytes('somesalt'), { memory, passes, lanes: 1 })
    expect(Buffer.from(secret).toString('hex')).toBe(expected)
  })

  test('refuses what costs too little, before it begins', async () => {
    await expect(stretchHere(bytes('password'), bytes('somesalt'), { memory: 8, passes: 1, lanes: 1 })).rejects.toThrow(RangeError)
  })
})

describe('a cost', () => {
  test.each<[string, StretchCost]>([
    ['ours', usualCost],
    ['the least that is safe', { memory: 19 * mebi, passes: 2, lanes: 1 }],
    ['more than ours', { memory: 256 * mebi, passes: 4, lanes: 4 }],
  ])('is fair where it is %s', (_, cost) => expect(isFairCost(cost)).toBe(true))

  test.each<[string, Partial<StretchCost>]>([
    ['a little less memory than is safe', { memory: 19 * mebi - 1, passes: 4 }],
    ['one pass less than is safe', { memory: 19 * mebi, passes: 1 }],
    ['almost the least', { memory: 38 * mebi - 1 }],
    ['more memory than a phone has', { memory: 256 * mebi + 1 }],
    ['more work than anybody waits for', { memory: 256 * mebi, passes: 5 }],
    ['too many passes', { memory: 46 * mebi, passes: 17 }],
    ['too many lanes', { lanes: 5 }],
    ['no lanes', { lanes: 0 }],
    ['half a pass', { passes: 1.5 }],
    ['less than nothing', { memory: -46 * mebi }],
    ['endless', { memory: Infinity }],
    ['no number', { passes: Number.NaN }],
    ['text', { memory: '47104' as unknown as number }],
  ])('is refused where it is %s', (_, changed) => expect(isFairCost({ ...usualCost, ...changed })).toBe(false))
})

describe('a passphrase', () => {
  test('is the same however another keyboard types it', () => {
    const same = ['Three Quiet Herons', '  three   quiet herons ', 'THREE\tQUIET HERONS', 'three quiet herons']
    expect(new Set(same.map((typed) => plainPassphrase(typed).toString())).size).toBe(1)
    expect(plainPassphrase('caf\u00e9')).toEqual(plainPassphrase('cafe\u0301'))
    expect(plainPassphrase('one')).not.toEqual(plainPassphrase('two'))
  })

  test.each([
    ['three words', 'quiet tall heron', true],
    ['ten signs', 'abcdefghij', true],
    ['in another script', 'تین پرسکون بگلے', true],
    ['nine signs', 'abcdefghi', false],
    ['mostly spaces', 'a b      c        d', false],
    ['the same over and over', 'aaaaaaaaaaaaaaaa', false],
    ['four signs over and over', 'abcdabcdabcd', false],
    ['empty', '', false],
  ])('of %s is long enough or not', (_, typed, enough) => expect(isLongEnough(typed)).toBe(enough))
})
