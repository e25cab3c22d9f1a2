import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { asDataKey, keysFrom, newSecret } from '../../../src/sealing/data-key.ts'
import { newTerms, openerFrom, wrapWith } from '../../../src/sealing/wraps.ts'
import { pack, unpack } from '../../../src/vault/copies/packing.ts'
import { mostBytes, openCopy, readCopy, writeCopy, type CopyHeader } from '../../../src/vault/copies/sealed-copy.ts'

let key: CryptoKey
let header: CopyHeader
beforeAll(async () => {
  const secret = newSecret()
  key = (await keysFrom(await asDataKey(secret))).copy
  header = { kind: 'file', key: 'key-1', wraps: [await wrapWith(await openerFrom(newTerms('code'), newSecret()), secret, 'key-1')] }
})

const words = new TextEncoder().encode('what was said')
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** The copy with its first line changed. */
async function withLine(change: (line: Record<string, unknown>) => unknown) {
  const whole = await writeCopy(header, key, words)
  const end = whole.indexOf(10)
  const line = change(JSON.parse(text(whole.subarray(0, end))) as Record<string, unknown>)
  return new Uint8Array([...new TextEncoder().encode(typeof line === 'string' ? line : JSON.stringify(line)), ...whole.subarray(end)])
}

describe('a sealed copy', () => {
  test('opens to the same bytes, and shows nothing but its first line', async () => {
    const whole = await writeCopy(header, key, words)
    const reading = readCopy(whole)
    expect(reading).toMatchObject({ ok: true, copy: header })
    if (!reading.ok) return
    expect(await openCopy(reading.copy, key)).toEqual({ ok: true, bytes: words })
    expect(text(whole)).not.toContain('what was said')
    expect(Object.keys(JSON.parse(text(reading.copy.line)) as object).sort()).toEqual(['format', 'key', 'kind', 'nonce', 'version', 'wraps'])
  })

  test('does not open when any bit of it is another', async () => {
    const whole = await writeCopy(header, key, words)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length * 8 - 1 }), async (bit) => {
        const changed = whole.slice()
        changed[bit >> 3]! ^= 1 << (bit & 7)
        const reading = readCopy(changed)
        expect(reading.ok && (await openCopy(reading.copy, key)).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test('does not open when it is cut short or goes on', async () => {
    const whole = await writeCopy(header, key, words)
    for (const changed of [whole.slice(0, -1), whole.slice(0, whole.indexOf(10) + 1), new Uint8Array([...whole, 0])]) {
      const reading = readCopy(changed)
      expect(reading.ok && (await openCopy(reading.copy, key)).ok).toBe(false)
    }
  })

  test.each<[string, (line: Record<string, unknown>) => unknown, string]>([
    ['has no first line of ours', () => 'PK\u0003\u0004 something else', 'not-a-copy'],
    ['is of another format', (line) => ({ ...line, format: 'other' }), 'not-a-copy'],
    ['is a list', () => [], 'not-a-copy'],
    ['is nothing', () => 'null', 'not-a-copy'],
    ['has a first line that does not end', () => 'x'.repeat(20_000), 'not-a-copy'],
    ['is of a later version', (line) => ({ ...line, version: 2 }), 'newer'],
    ['is of no version', (line) => ({ ...line, version: '1' }), 'damaged'],
    ['has half a nonce', (line) => ({ ...line, nonce: 'AAAA' }), 'damaged'],
    ['is of a kind that is none', (line) => ({ ...line, kind: 'letter' }), 'damaged'],
    ['has a key with a path in it', (line) => ({ ...line, key: '../key' }), 'damaged'],
    ['is of a person with a path in the id', (line) => ({ ...line, person: 'a/b' }), 'damaged'],
    ['has a hundred wraps', (line) => ({ ...line, wraps: Array(100).fill((line['wraps'] as unknown[])[0]) }), 'damaged'],
    ['has a wrap that is none', (line) => ({ ...line, wraps: [null] }), 'damaged'],
    ['has a wrap with no salt', (line) => ({ ...line, wraps: [{ ...(line['wraps'] as object[])[0], salt: 7 }] }), 'damaged'],
    ['has a cost that is none', (line) => ({ ...line, wraps: [{ ...(line['wraps'] as object[])[0], cost: { memory: '1' } }] }), 'damaged'],
    ['holds fewer parts than none', (line) => ({ ...line, parts: -1 }), 'damaged'],
  ])('that %s is refused', async (_, change, problem) => {
    expect(readCopy(await withLine(change))).toEqual({ ok: false, problem })
  })

  test('that is too large is refused before it is read', () => {
    expect(readCopy(new Uint8Array(mostBytes + 1))).toEqual({ ok: false, problem: 'too-large' })
  })

  test('is refused, never thrown at, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.json().map((line) => new TextEncoder().encode(`${line}\nrest`))), (bytes) => {
        expect(readCopy(new Uint8Array(bytes)).ok).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('packing', () => {
  test('gives the same bytes back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        expect([...(await unpack(await pack(new Uint8Array(bytes)), 5000))!]).toEqual([...bytes])
      }),
      { numRuns: 50 },
    )
  })

  test('stops where it would grow past what is allowed', async () => {
    const bomb = await pack(new Uint8Array(20_000_000))
    expect(bomb.length).toBeLessThan(25_000)
    expect(await unpack(bomb, 1_000_000)).toBeUndefined()
  })

  test('gives nothing where it is damaged', async () => {
    const packed = await pack(crypto.getRandomValues(new Uint8Array(3000)))
    expect(await unpack(packed.slice(0, 100), 5000)).toBeUndefined()
    expect(await unpack(new Uint8Array([255, 255, 255]), 5000)).toBeUndefined()
  })
})
