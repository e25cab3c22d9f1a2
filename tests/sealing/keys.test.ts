import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameFor, newNamingKey, newSealingKey } from '../../src/sealing/keys.ts'

describe('keys', () => {
  test('never leave the browser', async () => {
    for (const key of [await newSealingKey(), await newNamingKey()]) {
      expect(key.extractable).toBe(false)
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('not extractable')
      await expect(crypto.subtle.exportKey('jwk', key)).rejects.toThrow('not extractable')
    }
  })

  test('are strong enough, and each for one use', async () => {
    const [sealing, naming] = [await newSealingKey(), await newNamingKey()]
    expect([sealing.algorithm, sealing.usages]).toEqual([{ name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']])
    expect([naming.algorithm, naming.usages]).toEqual([{ name: 'HMAC', hash: { name: 'SHA-256' }, length: 512 }, ['sign']])
  })

  test('stay the same key when the browser stores them', async () => {
    const key = await newSealingKey()
    expect(structuredClone({ key }).key.extractable).toBe(false)
  })
})

describe('a name', () => {
  test('is the same for the same text under one key, and another for another', async () => {
    const key = await newNamingKey()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), async (one, other) => {
        expect((await nameFor(key, one)) === (await nameFor(key, other))).toBe(one === other)
        expect(await nameFor(key, one)).toMatch(/^[0-9a-f]{32}$/)
      }),
    )
  })

  test('is another under another key', async () => {
    expect(await nameFor(await newNamingKey(), 'text')).not.toBe(await nameFor(await newNamingKey(), 'text'))
  })
})
