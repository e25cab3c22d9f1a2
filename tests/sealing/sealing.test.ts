import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { newSealingKey } from '../../src/sealing/keys.ts'
import { bucket, type Bytes } from '../../src/sealing/padding.ts'
import { open, placeOf, seal } from '../../src/sealing/sealing.ts'

const shut = { ok: false, reason: 'does-not-open' }
const anyBytes: fc.Arbitrary<Bytes> = fc.uint8Array({ maxLength: 3 * bucket }).map((bytes) => new Uint8Array(bytes))
const anyParts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer()), { maxLength: 6 })
const here = placeOf(1, 'db', 'batches', 'row', 'key')
const tagLength = 16

let key: CryptoKey
let otherKey: CryptoKey
beforeAll(async () => {
  key = await newSealingKey()
  otherKey = await newSealingKey()
})

describe('sealing', () => {
  test('opens to the same bytes with the same key in the same place', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, anyParts, async (bytes, parts) => {
        const sealed = await seal(key, bytes, placeOf(...parts))
        expect(await open(key, sealed, placeOf(...parts))).toEqual({ ok: true, bytes })
      }),
      { numRuns: 300 },
    )
  })

  test('refuses any flipped bit, in the sealed bytes or in the nonce', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, fc.nat(), fc.constantFrom('sealed' as const, 'nonce' as const), async (bytes, at, where) => {
        const sealed = await seal(key, bytes, here)
        const changed = sealed[where].slice()
        const bit = at % (changed.length * 8)
        changed[bit >> 3]! ^= 1 << (bit & 7)
        expect(await open(key, { ...sealed, [where]: changed }, here)).toEqual(shut)
      }),
      { numRuns: 500 },
    )
  })

  test('refuses every single flipped bit of one small message', async () => {
    const sealed = await seal(key, new TextEncoder().encode('x'), here)
    const opened = await Promise.all(
      Array.from({ length: sealed.sealed.length * 8 }, async (_, bit) => {
        const changed = sealed.sealed.slice()
        changed[bit >> 3]! ^= 1 << (bit & 7)
        return (await open(key, { ...sealed, sealed: changed }, here)).ok
      }),
    )
    expect(opened.filter(Boolean)).toEqual([])
  })

  test('refuses any other place', async () => {
    await fc.assert(
      fc.asyncProperty(anyParts, anyParts, async (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other))
        expect(await open(key, await seal(key, new Uint8Array([1]), placeOf(...one)), placeOf(...other))).toEqual(shut)
      }),
      { numRuns: 500 },
    )
  })

  test('refuses a place that differs in one part alone', async () => {
    const sealed = await seal(key, new Uint8Array([1]), here)
    const others = [
      placeOf(2, 'db', 'batches', 'row', 'key'),
      placeOf(1, 'db2', 'batches', 'row', 'key'),
      placeOf(1, 'db', 'drafts', 'row', 'key'),
      placeOf(1, 'db', 'batches', 'row2', 'key'),
      placeOf(1, 'db', 'batches', 'row', 'key2'),
    ]
    expect(await Promise.all(others.map((other) => open(key, sealed, other)))).toEqual(others.map(() => shut))
  })

  test('refuses another key, and bytes that were cut short or never sealed', async () => {
    const sealed = await seal(key, new Uint8Array([1, 2, 3]), here)
    expect(await open(otherKey, sealed, here)).toEqual(shut)
    expect(await open(key, { ...sealed, sealed: sealed.sealed.slice(0, -1) }, here)).toEqual(shut)
    expect(await open(key, { ...sealed, sealed: new Uint8Array() }, here)).toEqual(shut)
    expect(await open(key, { ...sealed, nonce: new Uint8Array() }, here)).toEqual(shut)
    expect(await open(key, { nonce: sealed.nonce, sealed: 'text' as unknown as Bytes }, here)).toEqual(shut)
  })

  test('refuses what its own key sealed without padding', async () => {
    const nonce = crypto.getRandomValues(new Uint8Array(12))
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: here }, key, new Uint8Array(bucket)))
    expect(await open(key, { nonce, sealed }, here)).toEqual(shut)
  })

  test('never uses a nonce of 96 bits twice', async () => {
    const seen = new Set<string>()
    for (let round = 0; round < 100; round += 1) {
      const sealed = await Promise.all(Array.from({ length: 200 }, () => seal(key, new Uint8Array(), here)))
      for (const { nonce } of sealed) seen.add([...nonce].join())
      expect(sealed.map(({ nonce }) => nonce.length * 8)).toEqual(sealed.map(() => 96))
    }
    expect(seen.size).toBe(20_000)
  })

  test('shows only how many buckets there are', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        const { sealed } = await seal(key, bytes, here)
        expect(sealed.length).toBe((Math.floor(bytes.length / bucket) + 1) * bucket + tagLength)
      }),
      { numRuns: 100 },
    )
  })
})
