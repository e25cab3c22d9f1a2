import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromText, toText } from '../../src/sealing/text.ts'

test('bytes written as text are the same bytes again, however many', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toText(new Uint8Array(bytes))
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect([...fromText(text)!]).toEqual([...bytes])
    }),
  )
  const many = new Uint8Array(300_001).map((_, index) => index)
  expect(fromText(toText(many))).toEqual(many)
})

test('what is no base64 gives nothing', () => {
  for (const text of ['!', 'a', 'ä', 'AAAA*']) expect(fromText(text)).toBeUndefined()
})
