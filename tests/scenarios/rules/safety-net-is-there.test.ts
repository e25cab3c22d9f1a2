import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/safety-net-is-there.ts'
import { aTopic, today } from '../a-topic.ts'

test('a topic without red flags, and a safety net without a number to call, are found', () => {
  const files = aTopic((draft) => {
    draft.scenario.redFlags = []
    draft.text.words['safety-net.call'] = 'Call us if you cannot breathe.'
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'scenario.json', key: 'redFlags', problem: 'is empty' },
    { file: 'text/en-GB.json', key: 'safety-net', problem: 'does not say whom to call when life is in danger' },
  ])
})
