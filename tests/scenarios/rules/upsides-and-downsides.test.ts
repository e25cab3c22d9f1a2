import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/upsides-and-downsides.ts'
import { aTopic, today } from '../a-topic.ts'

test('an option that no card speaks against is found', () => {
  const files = aTopic((draft) => {
    for (const reason of draft.scenario.fit) if (reason.option === 'wait' && reason.fit === 'helps-less') reason.fit = 'works-both-ways'
  })
  expect(rule.check(files, today)).toEqual([{ file: 'scenario.json', key: 'fit.wait', problem: 'never helps less' }])
})

test('too few cards are found', () => {
  const files = aTopic((draft) => {
    draft.scenario.attributes.pop()
  })
  expect(rule.check(files, today)).toEqual([{ file: 'scenario.json', key: 'attributes', problem: 'has 3, and needs four to six' }])
})
