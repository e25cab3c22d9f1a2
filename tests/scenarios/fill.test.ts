import { expect, test } from 'vitest'
import { fill, gapsIn, gapsOf } from '../../src/scenarios/fill.ts'
import { ScenarioError } from '../../src/scenarios/scenario-error.ts'
import { aTopic } from './a-topic.ts'

const calls = { emergency: '999', urgent: '111' }

test('every gap is filled, one that stands twice too', () => {
  expect(fill('{{F01.people}} in {{F01.of}}, {{F01.people}} or so', { 'F01.people': '3', 'F01.of': '1,000' })).toBe('3 in 1,000, 3 or so')
})

test('a gap that nothing fills is an error, whatever else could be said', () => {
  expect(() => fill('About {{F01.people}} faint.', {})).toThrow(new ScenarioError('Nothing fills the gap {{F01.people}} in “About {{F01.people}} faint.”'))
  expect(() => fill('{{}}', {})).toThrow(ScenarioError)
})

test('what fills a gap is said as it is, braces and dollars too', () => {
  expect(fill('{{a}}', { a: '$& {{b}}' })).toBe('$& {{b}}')
})

test('the gaps in words are named in their order', () => {
  expect(gapsIn('{{b.c}} then {{a}}, and {no} {{gap}')).toEqual(['b.c', 'a'])
})

test('gaps are filled from the evidence by row and name, and calls from the nation', () => {
  expect(gapsOf(aTopic().evidence, calls, 'en-GB')).toEqual({ 'F01.people': '3', 'F01.of': '1,000', 'call.emergency': '999', 'call.urgent': '111' })
})

test('a figure keeps its decimals, and thousands are set apart as the language does', () => {
  const { evidence } = aTopic((draft) => {
    draft.evidence['hiccups/F01']!.gaps = { price: '9.90', people: '123940', few: '12' }
  })
  expect(gapsOf(evidence, calls, 'en-GB')).toMatchObject({ 'F01.price': '9.90', 'F01.people': '123,940', 'F01.few': '12' })
  expect(gapsOf(evidence, calls, 'ur')).toMatchObject({ 'F01.price': '9.90', 'F01.people': '123,940', 'F01.few': '12' })
})
