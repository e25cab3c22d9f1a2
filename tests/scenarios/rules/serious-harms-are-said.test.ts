import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/serious-harms-are-said.ts'
import { aTopic, today } from '../a-topic.ts'

test('a serious outcome that says nothing is found', () => {
  const files = aTopic((draft) => {
    draft.scenario.outcomes[2]!.cells['everyone']!['tablet'] = { kind: 'not-known' }
  })
  expect(rule.check(files, today)).toEqual([{ file: 'scenario.json', key: 'outcomes.faint', problem: 'is serious, and says nothing' }])
})
