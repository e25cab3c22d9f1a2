import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/numbers-trace-to-the-dossier.ts'
import { aTopic, today } from '../a-topic.ts'

test('a figure that the dossier prints in another way is found', () => {
  const files = aTopic((draft) => {
    draft.evidence['hiccups/H01']!.with = { n: '4.0' }
    draft.evidence['hiccups/R01']!.effect = { type: 'RR', value: '0.50', low: '0.4', high: '0.6' }
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'evidence.json', key: 'hiccups/R01', problem: 'the effect is 0.50, which the dossier row does not say' },
    { file: 'evidence.json', key: 'hiccups/H01', problem: 'with is 4.0, and 4 in the dossier' },
  ])
})

test('a changed baseline, denominator, horizon and range are found', () => {
  const files = aTopic((draft) => {
    Object.assign(draft.evidence['hiccups/H01']!, { of: 1000, without: { n: '3', low: '1.5', high: '4' }, horizon: { n: '5', unit: 'years', about: false } })
  })
  expect(rule.check(files, today).map(({ problem }) => problem)).toEqual([
    'is out of 1000, and of 100 in the dossier',
    'without is 3, and 2 in the dossier',
    'the horizon is 5, which the dossier row does not say',
    'the range is 1.5, which the dossier row does not say',
  ])
})

test('a status that was raised is found', () => {
  const files = aTopic((draft) => {
    draft.dossier.figures[3]!.status = 'UNVERIFIED'
  })
  expect(rule.check(files, today)).toEqual([{ file: 'evidence.json', key: 'hiccups/H01', problem: 'status is VERIFIED, and UNVERIFIED in the dossier' }])
})

test('a gap whose figure stands nowhere, inside another number, or in a part that was not read in a source is found', () => {
  const files = aTopic((draft) => {
    draft.evidence['hiccups/F01']!.gaps = { people: '3', nowhere: '8', inside: '100', tail: '000', unread: '6' }
  })
  expect(rule.check(files, today).map(({ problem }) => problem)).toEqual([
    'the gap nowhere is 8, which the dossier row does not say',
    'the gap inside is 100, which the dossier row does not say',
    'the gap tail is 000, which the dossier row does not say',
    'the gap unread is 6, which the dossier row does not say',
  ])
})

test.each([
  ['the keys of its sources', 'About 3 in 1000 faint [TRIAL, OTHER]', []],
  ['a word', 'About 3 in 1000 faint (5 trials). (VERIFIED; in adults)', []],
  ['something that is no source', 'About 3 in 1000 faint [TRIAL, NOBODY]', ['people', 'of']],
  ['nothing', 'About 3 in 1000 faint', ['people', 'of']],
])('a fact is read where it is marked by %s', (_, text, unread) => {
  const files = aTopic((draft) => {
    Object.assign(draft.dossier.facts[0]!, { text })
    draft.dossier.sources['OTHER'] = 'Invented J 2020;13:56.'
  })
  const figures: Record<string, string> = { people: '3', of: '1000' }
  expect(rule.check(files, today).map(({ problem }) => problem)).toEqual(unread.map((gap) => `the gap ${gap} is ${figures[gap]}, which the dossier row does not say`))
})

test('a row that the dossier does not have is found', () => {
  const files = aTopic((draft) => {
    draft.evidence['hiccups/H01']!.dossier = 'H77'
  })
  expect(rule.check(files, today)).toEqual([{ file: 'evidence.json', key: 'hiccups/H01', problem: 'names H77, which the dossier does not have' }])
})
