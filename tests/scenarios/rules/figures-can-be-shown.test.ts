import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/figures-can-be-shown.ts'
import { aTopic, today } from '../a-topic.ts'

test('a figure without its pair, one that is too fine, and one that is no number of people are found', () => {
  const problems = [{ without: { n: '0.0002' }, with: { n: '0.0004' } }, { without: { n: '2' }, with: { n: '104' } }, { without: { n: '2' }, with: { n: '-4' } }].map((pair) =>
    rule.check(aTopic((draft) => Object.assign(draft.evidence['hiccups/H01']!, pair)), today).map(({ problem }) => problem),
  )
  expect(problems).toEqual([
    ['This pair of rates is too fine to show as whole people', 'This pair of rates is too fine to show as whole people'],
    ['104 is no number of people out of 100', '104 is no number of people out of 100'],
    ['-4 is no number of people out of 100', '-4 is no number of people out of 100'],
  ])
  const alone = aTopic((draft) => {
    Reflect.deleteProperty(draft.evidence['hiccups/H01']!, 'without')
  })
  expect(rule.check(alone, today)[0]).toEqual({ file: 'scenario.json', key: 'outcomes.sleepy.cells.everyone.wait', problem: 'This row has no pair of rates to show' })
})
