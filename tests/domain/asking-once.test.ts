import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Need } from '../../src/domain/asking.ts'
import { anyAnswers, anyHistory, live, type SittingLog, type Step } from '../helpers/asking-histories.ts'
import { askable, lasts } from '../helpers/asking-oracle.ts'

/** How many lives of a story are lived through: more of them where somebody asks for the full proof. */
const histories = Number(process.env.HISTORIES ?? 10_000)

describe('over any history of topics, clocks, answers, withdrawals and two devices', () => {
  test('nothing is asked twice inside its freshness, what is declined or skipped stays quiet, no sitting is too long, and every need has its turn', () => {
    fc.assert(
      fc.property(anyHistory, (steps) => {
        const { broken, sittings } = live(steps)
        expect(broken).toEqual([])
        expect(pairs(sittings).flatMap(([one, other]) => one.left.filter((id) => other.left.includes(id) && (one.spent < 6 || other.spent < 6)))).toEqual([])
      }),
      { numRuns: histories },
    )
  }, 600_000)
})

describe('while the budget lasts', () => {
  const lasting = askable.filter(lasts).map((concept) => concept.id)
  const anyFour: fc.Arbitrary<readonly Need[]> = fc
    .tuple(fc.shuffledSubarray(lasting, { minLength: 4, maxLength: 4 }), fc.array(fc.constantFrom<1 | 2 | 3>(1, 2, 3), { minLength: 4, maxLength: 4 }))
    .map(([ids, weights]) => ids.map((concept, index) => ({ concept, weight: weights[index]! })))
  const anySittings = fc.array(fc.tuple(fc.boolean(), anyAnswers, fc.nat({ max: 12 })), { minLength: 2, maxLength: 6 })

  test('any four lasting needs of a topic are asked within two whole sittings, whatever the answers are', () => {
    fc.assert(
      fc.property(anyFour, anySittings, (needs, sittings) => {
        const steps = sittings.flatMap(([atNewVisit, answers, which], index): readonly Step[] => [
          ...(atNewVisit || index === 0 ? [{ do: 'open' as const, device: 0 as const, needs }] : []),
          { do: 'sit', device: 0, anew: !atNewVisit, answers, stopAfter: 99 },
          { do: 'withdraw', device: 0, which },
          { do: 'wait', days: 1 },
        ])
        const log = live(steps)
        expect(log.broken).toEqual([])
        expect(pairs(log.sittings).flatMap(([one, other]) => one.left.filter((id) => other.left.includes(id)))).toEqual([])
      }),
      { numRuns: histories / 5 },
    )
  }, 600_000)
})

/** Whole sittings that came one right after the other on one device. */
function pairs(sittings: readonly SittingLog[]): readonly (readonly [SittingLog, SittingLog])[] {
  return ([0, 1] as const).flatMap((device) => {
    const own = sittings.filter((sitting) => sitting.device === device)
    return own.slice(1).flatMap((sitting, index) => (sitting.whole && own[index]!.whole ? [[own[index]!, sitting] as const] : []))
  })
}
