import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/derived-figures-come-out.ts'
import { aTopic, today } from '../a-topic.ts'

test('a derived figure that does not come out is found, ends of its range too', () => {
  const files = aTopic((draft) => {
    draft.evidence['hiccups/D01']!.with = { n: '10.1', low: '8', high: '12.5' }
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'evidence.json', key: 'hiccups/D01', problem: 'with is 10.1, and does not come out' },
    { file: 'evidence.json', key: 'hiccups/D01', problem: 'the high end is 12.5, and does not come out' },
  ])
})

test('inputs that may not be shown, that are missing, or that say another effect are found', () => {
  const unread = aTopic((draft) => {
    draft.dossier.figures[0]!.status = 'UNVERIFIED'
  })
  const none = aTopic((draft) => {
    draft.evidence['hiccups/D01']!.inputs = []
  })
  const other = aTopic((draft) => {
    draft.dossier.figures[0]!['effect'] = '0.7'
  })
  const problems = [unread, none, other].map((files) => rule.check(files, today).map(({ key, problem }) => `${key} ${problem}`))
  expect(problems).toEqual([
    ['hiccups/D01 is worked out from R01, and not all of that may be shown', 'hiccups/D02 is worked out from R01, and not all of that may be shown'],
    ['hiccups/D01 is worked out from nothing, and not all of that may be shown'],
    ['hiccups/D01 has an effect that none of its inputs has', 'hiccups/D02 has an effect that none of its inputs has'],
  ])
})

test.each(['effect', 'ci_low', 'ci_high'])('an input whose %s differs is found', (column) => {
  const files = aTopic((draft) => {
    draft.dossier.figures[0]![column] = '0.55'
  })
  expect(rule.check(files, today).map(({ key }) => key)).toEqual(['hiccups/D01', 'hiccups/D02'])
})

test('odds and hazard ratios come out as far as they are printed', () => {
  const withOdds = (n: string) => aTopic((draft) => Object.assign(draft.evidence['hiccups/D01']!, { effect: { type: 'OR', value: '0.5', low: '0.4', high: '0.6' }, with: { n } }))
  const withHazard = (n: string) => aTopic((draft) => Object.assign(draft.evidence['hiccups/D01']!, { effect: { type: 'HR', value: '0.5', low: '0.4', high: '0.6' }, with: { n } }))
  // 0.5 × 0.2 ÷ (0.8 + 0.1) = 11.11… in 100; 1 − √0.8 = 10.557… in 100.
  expect(rule.check(withOdds('11.1'), today)).toEqual([])
  expect(rule.check(withOdds('11.2'), today)).toHaveLength(1)
  expect(rule.check(withHazard('10.56'), today)).toEqual([])
  expect(rule.check(withHazard('10.55'), today)).toHaveLength(1)
})

test('a derived figure with nothing to work it out from is found', () => {
  const files = aTopic((draft) => {
    Reflect.deleteProperty(draft.evidence['hiccups/D01']!, 'effect')
  })
  expect(rule.check(files, today)).toEqual([{ file: 'evidence.json', key: 'hiccups/D01', problem: 'lacks what it would take to work it out again' }])
})
