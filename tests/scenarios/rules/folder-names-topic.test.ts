import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/folder-names-topic.ts'
import { aTopic, today } from '../a-topic.ts'

test('a topic that calls itself something else than its folder is found', () => {
  const files = aTopic((draft) => {
    draft.scenario.topic = 'hickups'
    draft.dossier.topic = 'coughs'
    draft.evidence['coughs/H01'] = draft.evidence['hiccups/H01']!
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'scenario.json', key: 'topic', problem: 'says hickups, in the folder hiccups' },
    { file: 'dossier.json', key: 'topic', problem: 'says coughs, in the folder hiccups' },
    { file: 'evidence.json', key: 'coughs/H01', problem: 'is not hiccups/H01' },
  ])
})
