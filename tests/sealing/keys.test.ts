import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asDataKey, keysFrom, newSecret } from '../../src/sealing/data-key.ts'
import { nameFor, newSealingKey } from '../../src/sealing/keys.ts'
import { open, placeOf, seal } from '../../src/sealing/sealing.ts'

const drawn = async (secret = newSecret()) => await keysFrom(await asDataKey(secret))
const here = placeOf('here')
const words = new TextEncoder().encode('words')

describe('keys', () => {
  test('never leave the browser, neither this device’s own nor those of a story', async () => {
    const dataKey = await asDataKey(newSecret())
    const { records, naming, mirror, copy } = await keysFrom(dataKey)
    for (const key of [await newSealingKey(), dataKey, records, naming, mirror, copy]) {
      expect(key.extractable).toBe(false)
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
      expect(JSON.stringify({ key })).toBe('{"key":{}}')
    }
  })

  test('are strong enough, and each for one use', async () => {
    const { records, naming, mirror, copy } = await drawn()
    for (const key of [records, mirror, copy, await newSealingKey()]) {
      expect([key.algorithm, key.usages]).toEqual([{ name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']])
    }
    expect([naming.algorithm, naming.usages]).toEqual([{ name: 'HMAC', hash: { name: 'SHA-256' }, length: 512 }, ['sign']])
  })

  test('of one story do not open what another of them sealed', async () => {
    const { records, mirror, copy } = await drawn()
    for (const key of [records, mirror, copy]) {
      const sealed = await seal(key, words, here)
      const opened = await Promise.all([records, mirror, copy].map(async (other) => (await open(other, sealed, here)).ok))
      expect(opened).toEqual([records, mirror, copy].map((other) => other === key))
    }
  })

  test('come out the same from the same data key, and others from another', async () => {
    const secret = newSecret()
    const [one, again, other] = [await drawn(secret.slice()), await drawn(secret.slice()), await drawn()]
    const sealed = await seal(one.records, words, here)
    expect([(await open(again.records, sealed, here)).ok, (await open(other.records, sealed, here)).ok]).toEqual([true, false])
    expect(await nameFor(one.naming, 'text')).toBe(await nameFor(again.naming, 'text'))
  })

  test('stay the same key when the browser stores them', async () => {
    const key = await newSealingKey()
    expect(structuredClone({ key }).key.extractable).toBe(false)
  })
})

describe('a name', () => {
  test('is the same for the same text under one key, and another for another', async () => {
    const { naming } = await drawn()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), async (one, other) => {
        expect((await nameFor(naming, one)) === (await nameFor(naming, other))).toBe(one === other)
        expect(await nameFor(naming, one)).toMatch(/^[0-9a-f]{32}$/)
      }),
    )
  })

  test('is another under another key', async () => {
    expect(await nameFor((await drawn()).naming, 'text')).not.toBe(await nameFor((await drawn()).naming, 'text'))
  })
})
