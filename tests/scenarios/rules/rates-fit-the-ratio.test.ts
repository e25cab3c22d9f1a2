import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/rates-fit-the-ratio.ts'
import { aTopic, today } from '../a-topic.ts'

/** A dossier row as it may be written, after this change. */
function rowOf(change: Readonly<Record<string, string>>) {
  return aTopic((draft) => Object.assign(draft.dossier.figures[3]!, { baseline: '66', with_option: '45', per: '100', effect: 'RR 0.68' }, change))
}

test('a ratio on the other side of one than its rates is found, in one cell or in two', () => {
  const problem = 'the rates give 0.68, and the ratio says 1.46, on the other side of 1'
  expect(rule.check(rowOf({ effect: 'RR 1.46' }), today)).toEqual([{ file: 'dossier.json', key: 'figures.H01', problem }])
  expect(rule.check(rowOf({ effect_type: 'RR', effect: '1.46' }), today)).toEqual([{ file: 'dossier.json', key: 'figures.H01', problem }])
})

test('a ratio that is too far from its rates is found, and a near one is not', () => {
  expect(rule.check(rowOf({ effect: 'aRR 0.45' }), today).map(({ problem }) => problem)).toEqual(['the rates give 0.68, and the ratio says 0.45, too far from it'])
  expect(rule.check(rowOf({ effect: 'aRR 0.46' }), today)).toEqual([])
})

test('a ratio of odds is held against the odds', () => {
  expect(rule.check(rowOf({ effect: 'OR 0.42' }), today)).toEqual([])
  expect(rule.check(rowOf({ effect: 'OR 0.68' }), today).map(({ problem }) => problem)).toEqual(['the rates give 0.42, and the ratio says 0.68, too far from it'])
})

test('a row without two rates, or without a ratio, is passed over', () => {
  for (const change of [{ baseline: 'NA' }, { with_option: '0' }, { with_option: '30 to 40' }, { effect: 'NNT 5' }, { effect: '' }]) expect(rule.check(rowOf(change), today)).toEqual([])
})

test('a row that is marked as crude is passed over, and found where its rate with the option is shown', () => {
  const files = aTopic((draft) => {
    Object.assign(draft.dossier.figures[3]!, { effect: 'RR 0.5' })
    draft.dossier.crude = ['H01']
  })
  expect(rule.check(files, today)).toEqual([{ file: 'evidence.json', key: 'hiccups/H01', problem: 'shows a rate of raw counts, and the ratio says another' }])
})
