import { describe, expect, test } from 'vitest'
import { adviceAgainst, daysFrom, monthsFrom, planFor, presetOf, reviewDay, reviewMonthsOf } from '../../src/domain/plan.ts'
import type { Plan } from '../../src/domain/consultation.ts'
import type { Scenario } from '../../src/domain/scenario.ts'

const now = Date.UTC(2026, 10, 22, 10)
const scenario = {
  steps: { tablet: [{ id: 'blood-test', who: 'practice' }], wait: [{ id: 'ask-again', who: 'person' }] },
  reviewMonths: { tablet: 6, wait: 12, talk: 0.5 },
  advice: [
    { group: 'low', option: 'tablet', text: 'not-in-low', against: true },
    { group: 'high', option: 'tablet', text: 'offered', against: false },
  ],
} as unknown as Scenario
const empty: Plan = { goal: '', steps: [] }

describe('the plan first offered', () => {
  test('has the topic’s steps and review for the option chosen', () => {
    expect(planFor(scenario, { outcome: 'option', option: 'tablet' }, { plan: empty }, now)).toEqual({
      goal: '',
      steps: [{ id: 'blood-test', who: 'practice' }],
      review: { on: '2027-05-22' },
    })
  })

  test('keeps what was written in the room when something else is settled', () => {
    const plan: Plan = { goal: 'the allotment', confidence: 7, steps: [{ id: 'blood-test', who: 'practice' }, { id: 'own', who: 'together', words: 'ring Claire' }], review: { on: '2027-01-01' } }
    expect(planFor(scenario, { outcome: 'option', option: 'wait' }, { settled: { outcome: 'option', option: 'tablet' }, plan }, now)).toEqual({
      goal: 'the allotment',
      confidence: 7,
      steps: [{ id: 'ask-again', who: 'person' }, { id: 'own', who: 'together', words: 'ring Claire' }],
      review: { on: '2027-11-22' },
    })
  })

  test('changes nothing when the same is settled again, with a reason or another day', () => {
    const plan: Plan = { goal: '', steps: [], review: { on: '2026-12-06' } }
    expect(planFor(scenario, { outcome: 'option', option: 'tablet', reason: 'high-risk' }, { settled: { outcome: 'option', option: 'tablet' }, plan }, now)).toBe(plan)
  })

  test('needs no review where no decision is needed', () => {
    expect(planFor(scenario, { outcome: 'none-needed' }, { plan: empty }, now)).toEqual({ goal: '', steps: [], review: 'none-needed' })
  })

  test('looks again soonest where nothing was chosen, and never later than usual', () => {
    expect(planFor(scenario, { outcome: 'not-yet' }, { plan: empty }, now).review).toEqual({ on: '2026-12-06' })
    expect(reviewMonthsOf(undefined, undefined)).toBe(3)
    expect(reviewMonthsOf({ ...scenario, reviewMonths: { wait: 12 } }, undefined)).toBe(3)
    expect(reviewMonthsOf(scenario, 'not-in-topic')).toBe(3)
  })
})

describe('a day to look again', () => {
  test('is counted on the calendar', () => {
    expect([reviewDay(now, '2-weeks'), reviewDay(now, '6-weeks'), reviewDay(now, '3-months'), reviewDay(now, '6-months'), reviewDay(now, '12-months')]).toEqual([
      '2026-12-06',
      '2027-01-03',
      '2027-02-22',
      '2027-05-22',
      '2027-11-22',
    ])
  })

  test('is the last of the month where the month is shorter', () => {
    expect(monthsFrom(Date.UTC(2027, 10, 30), 3)).toBe('2028-02-29')
    expect(monthsFrom(Date.UTC(2026, 7, 31), 6)).toBe('2027-02-28')
  })

  test('agrees with the calendar for every day of four years', () => {
    for (let day = 0; day < 1461; day += 1) {
      const at = Date.UTC(2026, 0, 1) + day * 86_400_000
      expect(daysFrom(at, 14)).toBe(new Date(at + 14 * 86_400_000).toISOString().slice(0, 10))
    }
  })

  test('is known by its length of time only on the day it is counted from', () => {
    expect(presetOf(now, '2027-02-22')).toBe('3-months')
    expect(presetOf(now + 86_400_000, '2027-02-22')).toBeUndefined()
  })
})

test('guidance is against an option only in its group, and only where it says so', () => {
  expect(adviceAgainst(scenario, 'tablet', 'low')).toBe('not-in-low')
  expect(adviceAgainst(scenario, 'tablet', 'high')).toBeUndefined()
  expect(adviceAgainst(scenario, undefined, 'low')).toBeUndefined()
})
