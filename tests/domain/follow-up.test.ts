import { describe, expect, test } from 'vitest'
import { day } from '../../src/domain/asking.ts'
import { consultationNow, type NewConsultationEntry } from '../../src/domain/consultation.ts'
import { followUpSeen, lastFollowedUp, reviewDue } from '../../src/domain/follow-up.ts'
import { aVisit } from '../helpers/consultations.ts'
import { evening } from '../helpers/stories.ts'

const on = '2027-02-22'
const onDay = Date.UTC(2027, 1, 22, 9)
const settled = { kind: 'settled', settled: { outcome: 'option', option: 'atorvastatin' } } as const
const planned = (review: { on: string } | 'none-needed') => ({ kind: 'plan-changed', plan: { goal: '', steps: [], review } }) as const
const now = (...noted: readonly NewConsultationEntry[]) => consultationNow(aVisit('november', ...noted))
const visit = [settled, planned({ on })] as const

describe('the time to look back', () => {
  test('is soon from three days before the day that was set, and due from that day on', () => {
    const at = (days: number) => reviewDue(now(...visit), onDay + days * day)
    expect([-80, -4, -3, -1, 0, 1, 400].map(at)).toEqual([undefined, undefined, 'soon', 'soon', 'due', 'due', 'due'])
  })

  test('never is where nothing was settled, no day was set, none is needed, or the tool was not used', () => {
    const late = onDay + 30 * day
    expect(reviewDue(now(planned({ on })), late)).toBeUndefined()
    expect(reviewDue(now(settled), late)).toBeUndefined()
    expect(reviewDue(now(settled, planned('none-needed')), late)).toBeUndefined()
    expect(reviewDue(now(...visit, { kind: 'closed', how: 'not-used' }), late)).toBeUndefined()
  })

  test('is over once the person has looked back, until the next day that they set', () => {
    const looked = [...visit, { kind: 'follow-up-began', review: on }, { kind: 'followed-up' }] as const
    expect(reviewDue(now(...looked), onDay + 30 * day)).toBeUndefined()
    expect(reviewDue(now(...looked, planned({ on: '2027-05-22' })), onDay + 30 * day)).toBeUndefined()
    expect(reviewDue(now(...looked, planned({ on: '2027-05-22' })), Date.UTC(2027, 4, 20))).toBe('soon')
  })

  test('is unfinished where somebody began, whatever the day', () => {
    expect(reviewDue(now(...visit, { kind: 'follow-up-began', review: on }), evening)).toBe('unfinished')
  })
})

describe('what was told in looking back', () => {
  const told = now(
    ...visit,
    { kind: 'follow-up-began', review: on },
    { kind: 'looked-back', concept: 'since', statements: ['old'] },
    { kind: 'looked-back', concept: 'since', statements: ['s'] },
    { kind: 'looked-back', concept: 'still-right', statements: ['r'] },
    { kind: 'confidence-now', confidence: 4 },
  )

  test('is what was told last under each concept, and begins anew the next time', () => {
    expect(told.followUp).toEqual({ began: evening, review: on, told: { since: ['s'], 'still-right': ['r'] }, confidence: 4, ended: false })
    const again = now(...visit, { kind: 'follow-up-began', review: on }, { kind: 'confidence-now', confidence: 4 }, { kind: 'followed-up' }, { kind: 'follow-up-began' })
    expect(again.followUp).toEqual({ began: evening, told: {}, ended: false })
    expect(again.reviewed).toBe(on)
  })

  test('is seen as far as its words are, and how sure the person is only beside their answer', () => {
    expect(followUpSeen(told, new Set(['s', 'r'])).followUp).toEqual(told.followUp)
    expect(followUpSeen(told, new Set(['s'])).followUp).toEqual({ began: evening, review: on, told: { since: ['s'], 'still-right': [] }, ended: false })
    expect(followUpSeen(now(...visit), new Set()).followUp).toBeUndefined()
  })

  test('is that of the visit looked back at last', () => {
    const later = { ...told, topic: 'sore-throat', followUp: { ...told.followUp!, began: evening + 1 } }
    expect(lastFollowedUp([now(...visit), told, later])?.topic).toBe('sore-throat')
    expect(lastFollowedUp([now(...visit)])).toBeUndefined()
  })
})
