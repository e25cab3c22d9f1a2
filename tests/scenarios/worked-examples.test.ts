import { expect, test } from 'vitest'
import { withOption } from '../../src/domain/evidence.ts'
import { fraction, multiply, roundHalfUp, subtract, type Fraction } from '../../src/domain/fraction.ts'
import { rule } from '../../src/scenarios/rules/rates-fit-the-ratio.ts'
import type { TopicFiles } from '../../src/scenarios/topic-files.ts'
import { topicsOnDisk } from './topics-on-disk.ts'

const throat = topicsOnDisk.find(({ topic }) => topic === 'sore-throat')!

/** A worked example of a topic, and the numbers in one of its lines as they are written. */
function example({ dossier }: TopicFiles, id: string) {
  const found = dossier.examples!.find((each) => each.id === id)!
  return { ...found, numbersIn: (line: 'inputs' | 'expected') => found[line].match(/\d+(?:\.\d+)?/g) ?? [] }
}

/** People in a hundred, to one decimal. */
function perHundred(proportion: Fraction): string {
  return (roundHalfUp(multiply(proportion, fraction('1000'))) / 10).toFixed(1)
}

test('every worked example in words is worked out here', () => {
  expect(topicsOnDisk.flatMap(({ dossier }) => (dossier.examples ?? []).map(({ id }) => id))).toEqual(['TEST-ST-1', 'TEST-ST-3'])
})

test('TEST-ST-1: the sore throats on day three come out of the counts and the ratio, and so do the figures that are shown', () => {
  const { numbersIn } = example(throat, 'TEST-ST-1')
  const [events, n, ...ratios] = numbersIn('inputs')
  const baseline = multiply(fraction(events!), fraction('1'), fraction(n!))
  const [withIt, low, high] = ratios.map((value) => withOption(baseline, { type: 'RR', value }))
  const difference = subtract(baseline, withIt!)
  const needed = Math.ceil(roundHalfUp(multiply(fraction('1000'), fraction('1'), difference)) / 1000)
  const people = [baseline, withIt!].map((each) => String(roundHalfUp(multiply(each, fraction('100')))))

  const [base, , figure, , from, to, reduction, , treated, without, shown] = numbersIn('expected')
  expect([perHundred(baseline), perHundred(withIt!), perHundred(low!), perHundred(high!), perHundred(difference)]).toEqual([base, figure, from, to, reduction])
  expect([String(needed), ...people]).toEqual([treated, without, shown])
  const row = throat.evidence.get('sore-throat/ST01')!
  expect([row.without?.n, row.with?.n, row.of]).toEqual([base, figure, 100])
})

test('TEST-ST-3: a ratio typed wrong is refused, and the crude rows pass because they are marked', () => {
  const { numbersIn } = example(throat, 'TEST-ST-3')
  const [rate_option, rate_comparator, per, typed] = numbersIn('inputs')
  const today = '2026-11-22'
  const changed = (change: Partial<TopicFiles['dossier']>): TopicFiles => ({ ...throat, dossier: { ...throat.dossier, ...change } })
  const bad = { ...throat.dossier.figures[0]!, rate_option: rate_option!, rate_comparator: rate_comparator!, per: per!, effect: `RR ${typed}` }
  expect(rule.check(changed({ figures: [bad] }), today)).toEqual([
    { file: 'dossier.json', key: 'figures.ST01', problem: 'the rates give 0.68, and the ratio says 1.46, on the other side of 1' },
  ])
  expect(rule.check(throat, today)).toEqual([])
  expect(rule.check(changed({ crude: [] }), today).map(({ key }) => key)).toEqual(['figures.ST03', 'figures.ST11', 'figures.ST14'])
})
