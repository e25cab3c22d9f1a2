import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/every-cell-is-there.ts'
import { aTopic, today } from '../a-topic.ts'

test('a blank cell, a missing group and a cell too many are found', () => {
  const files = aTopic((draft) => {
    const [stillThere, sleepy] = draft.scenario.outcomes
    Reflect.deleteProperty(stillThere!.cells, 'high')
    Reflect.deleteProperty(sleepy!.cells['everyone']!, 'wait')
    sleepy!.cells['everyone']!['operation'] = { kind: 'not-known' }
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'scenario.json', key: 'outcomes.still-there.cells', problem: 'has nothing for high' },
    { file: 'scenario.json', key: 'outcomes.sleepy.cells.everyone', problem: 'has nothing for wait' },
    { file: 'scenario.json', key: 'outcomes.sleepy.cells.everyone', problem: 'has operation, which does not belong here' },
  ])
})
