import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/benefits-and-harms.ts'
import { aTopic, today } from '../a-topic.ts'

test('a topic whose harm is folded away is found', () => {
  const files = aTopic((draft) => {
    draft.scenario.outcomes[1]!.place = 'more'
  })
  expect(rule.check(files, today)).toEqual([{ file: 'scenario.json', key: 'outcomes', problem: 'has no main harm' }])
})
