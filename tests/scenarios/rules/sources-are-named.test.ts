import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/sources-are-named.ts'
import { aTopic, today } from '../a-topic.ts'

test('a row without a source, a source that is not listed and a citation that was changed are found', () => {
  const files = aTopic((draft) => {
    draft.evidence['hiccups/H01']!.sources = []
    draft.evidence['hiccups/R01']!.sources = ['BLOG']
    draft.scenario.sources.push('BOOK')
    draft.text.words['source.TRIAL'] = 'Invented J 2020;12:34.'
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'evidence.json', key: 'hiccups/R01', problem: 'names BLOG, which the scenario does not list' },
    { file: 'evidence.json', key: 'hiccups/H01', problem: 'names no source' },
    { file: 'scenario.json', key: 'sources', problem: 'lists BOOK, which the dossier does not have' },
    { file: 'text/en-GB.json', key: 'source.TRIAL', problem: 'holds 2020, which the dossier’s citation has not' },
  ])
})
