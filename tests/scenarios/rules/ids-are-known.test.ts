import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/ids-are-known.ts'
import { aTopic, today } from '../a-topic.ts'

test('names of things that do not exist are found', () => {
  const files = aTopic((draft) => {
    draft.scenario.reviewMonths['operation'] = 3
    draft.scenario.advice[0]!.group = 'middling'
    draft.attributes.pop()
    draft.scenario.needs[0]!.concept = 'star-sign'
    draft.scenario.fit[0]!.evidence = ['hiccups/H99']
    draft.scenario.steps['wait']!.push({ id: 'prescribe', who: 'person' })
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'scenario.json', key: 'operation', problem: 'is named as an option, and there is none of that name' },
    { file: 'scenario.json', key: 'middling', problem: 'is named as a group, and there is none of that name' },
    { file: 'scenario.json', key: 'do-something-now', problem: 'is named as an attribute, and there is none of that name' },
    { file: 'scenario.json', key: 'star-sign', problem: 'is named as a concept, and there is none of that name' },
    { file: 'scenario.json', key: 'fit.sooner-better.wait', problem: 'names hiccups/H99, which evidence.json does not have' },
    { file: 'scenario.json', key: 'steps', problem: 'has prescribe twice' },
  ])
})
