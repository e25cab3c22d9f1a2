import { expect, test } from 'vitest'
import { allLengthened, lengthened, pseudoId } from '../../src/i18n/pseudo.ts'
import { languageAt, languageOf, languages } from '../../src/i18n/languages.ts'

test('words are accented and longer, and what is filled in or marks them stays', () => {
  const said = lengthened('Call <b>{{number}}</b> now')
  expect(said).toMatch(/^⟦.*⟧$/)
  expect(said).toContain('<b>{{number}}</b>')
  expect(said).not.toMatch(/Call|now/)
  expect(said.length).toBeGreaterThan('Call <b>{{number}}</b> now'.length * 1.3)
})

test('every word is made longer, under the same keys', () => {
  expect(Object.keys(allLengthened({ one: 'a', more: { two: 'b' } }).more)).toEqual(['two'])
  expect(allLengthened({ more: { two: 'be' } }).more.two).toContain('bë')
})

test('it is spoken at its own address while developing, and never offered', () => {
  expect(languageAt(`/${pseudoId}/prepare`).id).toBe(pseudoId)
  expect(languageOf(pseudoId).id).toBe(pseudoId)
  expect(languages.map(({ id }) => id)).not.toContain(pseudoId)
})
