import fc from 'fast-check'
import { expect, test } from 'vitest'
import { audiences, narrower } from '../../src/domain/statement.ts'

const audience = fc.constantFrom(...audiences)

test('the narrower of two audiences is the one that fewer people are in', () => {
  expect(narrower('everyone', 'gp-team')).toBe('gp-team')
  expect(narrower('only-me', 'gp-team')).toBe('only-me')
})

test('the narrowest of several does not depend on their order', () => {
  fc.assert(
    fc.property(audience, audience, audience, (one, other, third) => {
      expect(narrower(narrower(one, other), third)).toBe(narrower(one, narrower(third, other)))
      expect(narrower(one, one)).toBe(one)
    }),
  )
})
