import { describe, expect, test } from 'vitest'
import { withHazardRatio, withOption } from '../../src/domain/evidence.ts'
import { compare, fraction, multiply, roundHalfUp, subtract, toDecimal } from '../../src/domain/fraction.ts'
import type { TestVector } from '../../src/scenarios/dossier-schema.ts'
import { topicsOnDisk } from './topics-on-disk.ts'

const exact = (figure: number) => fraction(String(figure))

/** The proportion with the option, worked out by the domain. */
function proportionWith({ baseline, effect_type }: TestVector, effect: number) {
  if (effect_type === 'HR') return exact(Number(withHazardRatio(baseline, effect).toFixed(9)))
  return withOption(exact(baseline), { type: effect_type, value: String(effect) })
}

describe.each(topicsOnDisk.flatMap(({ topic, dossier }) => dossier.vectors.map((vector) => [topic, vector.id, vector] as const)))('%s, %s', (_, __, vector) => {
  const withIt = proportionWith(vector, vector.effect)
  const difference = subtract(exact(vector.baseline), withIt)
  const per = exact(Number(vector['per'] ?? 1))

  test('the proportion with the option and the difference come out', () => {
    expect([toDecimal(withIt), toDecimal(difference)]).toEqual([String(vector.expect_with), String(vector.expect_difference)])
    expect(compare(withIt, exact(vector.expect_with))).toBe(0)
  })

  test('people, ranges and numbers needed come out', () => {
    const needed = multiply(exact(1), exact(1), difference)
    const ends = ((vector['ci'] as readonly number[] | undefined) ?? []).map((end) => Number(toDecimal(multiply(proportionWith(vector, end), per))))
    expect({
      with: Number(toDecimal(multiply(withIt, per))),
      difference: Number(toDecimal(multiply(difference, per))),
      ends,
      needed: Math.abs(roundHalfUp(multiply(needed, exact(10))) / 10),
    }).toEqual({
      with: vector['expect_with_per'],
      difference: vector['expect_difference_per'],
      ends: vector['expect_with_ci_per'],
      needed: vector['expect_nnt'] ?? vector['expect_nnh'],
    })
  })
})

test('there are vectors to work out', () => {
  expect(topicsOnDisk.find(({ topic }) => topic === 'statins')?.dossier.vectors.map((vector) => vector.id)).toEqual(['T-statin-1', 'T-statin-3', 'T-statin-5-harm'])
})
