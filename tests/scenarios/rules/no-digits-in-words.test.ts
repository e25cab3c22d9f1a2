import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/no-digits-in-words.ts'
import { aTopic, today } from '../a-topic.ts'

test('digits in words are found, in any script', () => {
  const files = aTopic((draft) => {
    draft.text.words['topic.about'] = 'It lasts {{F01.people}} to 12 days.'
    draft.text.words['topic.choice'] = 'یہ ۱۲ دن رہتا ہے۔'
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'text/en-GB.json', key: 'topic.choice', problem: 'holds the digits ۱۲' },
    { file: 'text/en-GB.json', key: 'topic.about', problem: 'holds the digits 12' },
  ])
})
