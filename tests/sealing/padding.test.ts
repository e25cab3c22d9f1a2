import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bucket, pad, unpad } from '../../src/sealing/padding.ts'

describe('padding', () => {
  test('comes off again byte for byte, whatever the bytes end with', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2100 }), fc.constantFrom([], [0], [0x80], [0, 0], [0x80, 0]), (start, end) => {
        const bytes = new Uint8Array([...start, ...end])
        expect(unpad(pad(bytes))).toEqual(bytes)
      }),
    )
  })

  test('fills whole buckets, with one more when there is no room for the mark', () => {
    expect([0, 1, bucket - 1, bucket, bucket + 1, 2 * bucket].map((length) => pad(new Uint8Array(length)).length / bucket)).toEqual([1, 1, 1, 2, 2, 3])
  })

  test('that is not there does not come off', () => {
    expect([unpad(new Uint8Array()), unpad(new Uint8Array(bucket)), unpad(new Uint8Array([1, 2, 3]))]).toEqual([undefined, undefined, undefined])
  })
})
