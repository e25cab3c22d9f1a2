import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/equal-detail.ts'
import { aTopic, today } from '../a-topic.ts'

test('an option told at greater length is found', () => {
  const files = aTopic((draft) => {
    draft.text.words['option.tablet.like'] = 'word '.repeat(44).trim()
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'text/en-GB.json', key: 'wait', problem: 'has 20 words, and the mean is 40' },
    { file: 'text/en-GB.json', key: 'tablet', problem: 'has 60 words, and the mean is 40' },
  ])
})

test('a practical category that leaves an option out is found', () => {
  const files = aTopic((draft) => {
    draft.scenario.practical['food-and-drink'] = ['tablet']
  })
  expect(rule.check(files, today)).toEqual([{ file: 'scenario.json', key: 'practical.food-and-drink', problem: 'says nothing of wait, and something of others' }])
})
