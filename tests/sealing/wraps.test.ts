import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asDataKey, keysFrom, newSecret } from '../../src/sealing/data-key.ts'
import { nameFor, newSealingKey } from '../../src/sealing/keys.ts'
import { usualCost } from '../../src/sealing/stretching.ts'
import { deviceOpener, newTerms, openerFrom, rewrap, unwrap, wrapWith, type Opener, type Wrap } from '../../src/sealing/wraps.ts'

/** Whether this is the data key that the secret makes: keys cannot be compared, what they do can. */
async function isKeyOf(dataKey: CryptoKey | undefined, secret: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (!dataKey) return false
  const name = async (key: CryptoKey) => nameFor((await keysFrom(key)).naming, 'text')
  return (await name(dataKey)) === (await name(await asDataKey(secret.slice())))
}

const openers: Readonly<Record<string, () => Promise<Opener>>> = {
  device: async () => deviceOpener(await newSealingKey()),
  spare: () => openerFrom(newTerms('spare'), newSecret()),
  passphrase: () => openerFrom(newTerms('passphrase', { cost: usualCost }), newSecret()),
  code: () => openerFrom(newTerms('code'), new TextEncoder().encode('K7M2QX9FDK7M2QX9FDA0')),
  passkey: () => openerFrom(newTerms('passkey', { passkey: 'AAAA', number: 1 }), newSecret()),
}

describe.each(Object.entries(openers))('a data key wrapped for the %s', (_, newOpener) => {
  test('is opened by it, and by nothing else', async () => {
    const [opener, other, secret] = [await newOpener(), await newOpener(), newSecret()]
    const wrap = await wrapWith(opener, secret, 'key-1')
    expect(await isKeyOf(await unwrap(wrap, opener, 'key-1'), secret)).toBe(true)
    expect(await unwrap(wrap, other, 'key-1')).toBeUndefined()
    expect(await unwrap(wrap, opener, 'key-2')).toBeUndefined()
  })

  test('opens under exactly the terms that it was wrapped under', async () => {
    const opener = await newOpener()
    const wrap = await wrapWith(opener, newSecret(), 'key-1')
    const others: readonly Partial<Wrap>[] = [
      { kind: wrap.kind === 'code' ? 'spare' : 'code' },
      { salt: 'AAAAAAAAAAAAAAAAAAAAAA==' },
      { cost: { memory: 19 * 1024, passes: 2, lanes: 1 } },
      { passkey: 'BBBB' },
      { number: 2 },
      { nonce: 'AAAAAAAAAAAAAAAA' },
      { sealed: `${wrap.sealed.startsWith('A') ? 'B' : 'A'}${wrap.sealed.slice(1)}` },
      { sealed: 'not base64 !' },
      { nonce: '' },
    ]
    for (const changed of others) expect(await unwrap({ ...wrap, ...changed }, opener, 'key-1'), JSON.stringify(changed)).toBeUndefined()
  })

  test('can be wrapped for another as well, without ever being seen', async () => {
    const [opener, other, secret] = [await newOpener(), await openers['code']!(), newSecret()]
    const wrap = await wrapWith(opener, secret, 'key-1')
    const [again] = (await rewrap(wrap, opener, [other], 'key-1'))!
    expect(await isKeyOf(await unwrap(again!, other, 'key-1'), secret)).toBe(true)
    expect(await rewrap(wrap, other, [opener], 'key-1')).toBeUndefined()
  })

  test('is plain text that survives a file', async () => {
    const [opener, secret] = [await newOpener(), newSecret()]
    const wrap = JSON.parse(JSON.stringify(await wrapWith(opener, secret, 'key-1'))) as Wrap
    expect(await isKeyOf(await unwrap(wrap, opener, 'key-1'), secret)).toBe(true)
  })
})

test('a wrap refuses any flipped bit', async () => {
  const opener = await openers['spare']!()
  const wrap = await wrapWith(opener, newSecret(), 'key-1')
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 48 * 8 - 1 }), async (bit) => {
      const bytes = Buffer.from(wrap.sealed, 'base64')
      bytes[bit >> 3]! ^= 1 << (bit & 7)
      expect(await unwrap({ ...wrap, sealed: bytes.toString('base64') }, opener, 'key-1')).toBeUndefined()
    }),
  )
})

test('no two wraps have the same salt or nonce', async () => {
  const wraps = await Promise.all(Array.from({ length: 500 }, async () => wrapWith(await openerFrom(newTerms('spare'), newSecret()), newSecret(), 'key-1')))
  expect(new Set(wraps.flatMap(({ salt, nonce }) => [salt, nonce])).size).toBe(1000)
})
