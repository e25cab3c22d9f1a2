import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/unverified-is-never-shown.ts'
import { aTopic, today } from '../a-topic.ts'

test('an unverified figure is found wherever it is shown', () => {
  const files = aTopic((draft) => {
    draft.evidence['hiccups/U01'] = { ...draft.evidence['hiccups/H01']!, dossier: 'U01', status: 'VERIFIED', gaps: { people: '7' } }
    draft.scenario.fit[0]!.evidence = ['hiccups/U01']
    draft.text.words['topic.about'] = 'It lasts for {{U01.people}} days.'
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'evidence.json', key: 'hiccups/U01', problem: 'was not read in a source' },
    { file: 'scenario.json', key: 'fit.sooner-better.wait', problem: 'shows hiccups/U01, which was not read in a source' },
    { file: 'text/en-GB.json', key: 'topic.about', problem: 'shows U01.people, which was not read in a source' },
  ])
})
