import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/every-fit-has-a-reason.ts'
import { aTopic, today } from '../a-topic.ts'

test('a fit that is missing, missing in a group, or said twice is found', () => {
  const files = aTopic((draft) => {
    draft.scenario.fit = draft.scenario.fit.filter((reason) => !(reason.attribute === 'no-aches' && reason.option === 'wait') && !(reason.option === 'tablet' && reason.group === 'high'))
    draft.scenario.fit.push({ attribute: 'fewer-medicines', option: 'wait', fit: 'helps-less', evidence: [] })
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'scenario.json', key: 'fit.sooner-better.tablet.high', problem: 'is not said once' },
    { file: 'scenario.json', key: 'fit.fewer-medicines.wait', problem: 'is said more than once' },
    { file: 'scenario.json', key: 'fit.no-aches.wait.low', problem: 'is not said once' },
    { file: 'scenario.json', key: 'fit.no-aches.wait.high', problem: 'is not said once' },
  ])
})

test('a reason that is longer than a line is found', () => {
  const files = aTopic((draft) => {
    draft.text.words['fit.no-aches.wait'] = 'word '.repeat(26).trim()
  })
  expect(rule.check(files, today)).toEqual([{ file: 'text/en-GB.json', key: 'fit.no-aches.wait', problem: 'is longer than a line' }])
})
