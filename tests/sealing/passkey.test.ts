import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newSecret } from '../../src/sealing/data-key.ts'
import { openerForPasskey, passkeyIn } from '../../src/sealing/passkey.ts'
import { fromText, toText } from '../../src/sealing/text.ts'
import { newTerms, openerFrom, rewrap, unwrap, wrapWith, type WrapTerms } from '../../src/sealing/wraps.ts'

const bytes = (length: number) => toText(crypto.getRandomValues(new Uint8Array(length)))
const terms = (more: Partial<WrapTerms> = {}): WrapTerms => ({ ...newTerms('passkey', { passkey: bytes(32), number: 1 }), ...more })
const aBytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map((each) => Uint8Array.from(each))

describe('a data key wrapped for a passkey', () => {
  test('is opened by that passkey’s secret under its own terms, and by no other secret or terms', async () => {
    await fc.assert(
      fc.asyncProperty(aBytes(32), aBytes(32), fc.nat({ max: 255 }), async (secret, another, bit) => {
        const own = terms()
        const wrap = await wrapWith((await openerForPasskey(own, secret.slice()))!, newSecret(), 'key-1')
        const flipped = secret.slice()
        flipped[bit >> 3]! ^= 1 << (bit & 7)
        const opens = async (given: WrapTerms, with_: Uint8Array<ArrayBuffer>) => (await unwrap(wrap, (await openerForPasskey(given, with_.slice()))!, 'key-1')) !== undefined
        expect(await opens(own, secret)).toBe(true)
        expect(await opens(own, flipped)).toBe(false)
        expect(await opens(own, another)).toBe(another.every((each, index) => each === secret[index]))
        expect(await opens(terms({ passkey: own.passkey! }), secret)).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  test('does not open as a code, a passphrase or a spare key of the same secret', async () => {
    const secret = newSecret()
    const own = terms()
    const wrap = await wrapWith((await openerForPasskey(own, secret.slice()))!, newSecret(), 'key-1')
    for (const kind of ['code', 'passphrase', 'spare'] as const) expect(await unwrap(wrap, await openerFrom({ ...own, kind }, secret), 'key-1'), kind).toBeUndefined()
  })

  test('says by which passkey and with which salt it opens, and stays fast to both', async () => {
    const opener = (await openerForPasskey(terms(), newSecret()))!
    const wrap = await wrapWith(opener, newSecret(), 'key-1')
    expect(passkeyIn(wrap)).toEqual({ id: fromText(wrap.passkey!), salt: fromText(wrap.salt) })
    for (const changed of [{ passkey: bytes(32) }, { number: 2 }, { salt: bytes(16) }]) expect(await rewrap({ ...wrap, ...changed }, opener, [opener], 'key-1'), JSON.stringify(changed)).toBeUndefined()
  })
})

test('a passkey’s secret is wiped once its key is made', async () => {
  const secret = newSecret()
  await openerForPasskey(terms(), secret)
  expect([...secret]).toEqual(Array.from(secret, () => 0))
})

test('terms that are never made here are refused before any device is asked', async () => {
  const absurd: readonly Partial<WrapTerms>[] = [
    { kind: 'code' },
    { passkey: '' },
    { passkey: 'not base64 !' },
    { passkey: bytes(15) },
    { passkey: bytes(1024) },
    { salt: '' },
    { salt: 'not base64 !' },
    { salt: bytes(15) },
    { salt: bytes(64) },
  ]
  for (const changed of absurd) {
    expect(passkeyIn(terms(changed)), JSON.stringify(changed)).toBeUndefined()
    expect(await openerForPasskey(terms(changed), newSecret())).toBeUndefined()
  }
  for (const length of [16, 64, 1023]) expect(passkeyIn(terms({ passkey: bytes(length) }))?.id).toHaveLength(length)
  const { kind, salt } = terms()
  expect(passkeyIn({ kind, salt })).toBeUndefined()
})

test('a secret that is not as long as a passkey’s own is refused', async () => {
  for (const length of [0, 16, 31, 33, 64]) expect(await openerForPasskey(terms(), new Uint8Array(length)), String(length)).toBeUndefined()
})
