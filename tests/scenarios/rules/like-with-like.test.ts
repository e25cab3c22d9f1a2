import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/like-with-like.ts'
import { aTopic, today } from '../a-topic.ts'

test('figures of other people, over another time and out of another number are found', () => {
  const files = aTopic((draft) => {
    draft.evidence['hiccups/D02']!.of = 1000
    draft.evidence['hiccups/D02']!.horizon = { n: '2', unit: 'years', about: false }
    draft.scenario.outcomes[0]!.cells['low']!['tablet'] = { kind: 'figure', evidence: 'hiccups/D02', arm: 'with' }
  })
  const key = 'outcomes.still-there.cells.low'
  expect(rule.check(files, today)).toEqual([
    { file: 'scenario.json', key, problem: 'has figures out of different numbers of people' },
    { file: 'scenario.json', key, problem: 'has figures over different times' },
    { file: 'scenario.json', key, problem: 'has figures about other people' },
  ])
})

test('a figure that stands alone is found', () => {
  const files = aTopic((draft) => {
    draft.scenario.outcomes[1]!.cells['everyone']!['wait'] = { kind: 'not-known' }
  })
  expect(rule.check(files, today)).toEqual([{ file: 'scenario.json', key: 'outcomes.sleepy.cells.everyone', problem: 'has one figure with nothing beside it' }])
})

test('the figures of one group under the name of another are found', () => {
  const files = aTopic((draft) => {
    const { cells } = draft.scenario.outcomes[0]!
    Object.assign(cells, { low: cells['high'], high: cells['low'] })
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'scenario.json', key: 'outcomes.still-there.cells.low', problem: 'has figures about other people' },
    { file: 'scenario.json', key: 'outcomes.still-there.cells.high', problem: 'has figures about other people' },
  ])
})
