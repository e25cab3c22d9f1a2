import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/one-option-is-nothing-new.ts'
import { aTopic, today } from '../a-topic.ts'

test('a topic without the way of doing nothing new is found', () => {
  const files = aTopic((draft) => {
    draft.scenario.options[0]!.nothingNew = false
  })
  expect(rule.check(files, today)).toEqual([{ file: 'scenario.json', key: 'options', problem: 'has 0 that are nothing new, and needs one' }])
})

test('a topic with one way alone is found', () => {
  const files = aTopic((draft) => {
    draft.scenario.options.pop()
  })
  expect(rule.check(files, today)).toEqual([{ file: 'scenario.json', key: 'options', problem: 'has 1, and a choice needs two' }])
})
