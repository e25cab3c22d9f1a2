import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/both-framings.ts'
import { aTopic, today } from '../a-topic.ts'

test('figures told from one side are found', () => {
  const files = aTopic((draft) => {
    Reflect.deleteProperty(draft.text.words, 'outcome.sleepy.non-event')
    draft.text.words['outcome.still-there.non-event'] = 'have it'
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'text/en-GB.json', key: 'outcome.still-there', problem: 'says the same of both sides of its figures' },
    { file: 'text/en-GB.json', key: 'outcome.sleepy', problem: 'says one side of its figures and not the other' },
  ])
})
