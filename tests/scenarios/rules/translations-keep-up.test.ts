import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/translations-keep-up.ts'
import { aTopic, today } from '../a-topic.ts'

test('a translation that lost a number is found', () => {
  const files = aTopic((draft) => {
    draft.translation = { ...draft.text, lang: 'cy', status: 'draft', words: { ...draft.text.words, 'cell.faint.tablet': 'Tua {{F01.people}} yn llewygu.' } }
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'text/cy.json', key: 'cell.faint.tablet', problem: 'has the gaps F01.people, and the source has F01.of, F01.people' },
  ])
})

test('two sources are found', () => {
  const files = aTopic((draft) => {
    draft.translation = { ...draft.text, lang: 'cy' }
  })
  expect(rule.check(files, today)).toEqual([{ file: 'text', key: 'status', problem: 'has 2 sources, and needs one' }])
})
