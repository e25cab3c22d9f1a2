import { describe, expect, test } from 'vitest'
import { consultationNow, newConsultation, noteIn, type Consultation, type NewConsultationEntry } from '../../src/domain/consultation.ts'
import type { Present } from '../../src/domain/present.ts'
import { visitSeenBy } from '../../src/domain/room.ts'
import { newStory } from '../../src/domain/story.ts'
import { say } from '../../src/domain/telling.ts'
import { agendaAfter, orderAfter, planAfter } from '../../src/flow/unseen.ts'

const person: Present = { voice: 'person' }
const gp: Present = { voice: 'professional' }
const claire: Present = { voice: 'family', name: 'Claire' }
const story = say(newStory('p'), { id: 'private', at: 1 }, { concept: 'what-matters', words: 'For the GP', picked: [], lang: 'en-GB', by: person, place: 'home', audience: 'gp-team' })

function visit(...noted: readonly NewConsultationEntry[]): Consultation {
  return noteIn(newConsultation('v', 'p'), { at: 1, id: 's' }, ...noted)
}

const saidAlone = [
  { kind: 'present', present: [person, gp] },
  { kind: 'agenda', items: [{ id: 'added-1', voice: 'person', words: 'Said alone' }, { id: 'private', voice: 'person', words: '', statement: 'private' }] },
] as const

describe('what somebody in the room may not see', () => {
  test('leaves out of the agenda what was said before they came', () => {
    const withClaire = consultationNow(visit(...saidAlone, { kind: 'present', present: [person, gp, claire] }))
    expect(visitSeenBy(story, { voices: ['person', 'professional', 'family'] }, withClaire).agenda).toEqual([])
    const aloneAgain = consultationNow(visit(...saidAlone, { kind: 'present', present: [person, gp, claire] }, { kind: 'present', present: [person, gp] }))
    expect(visitSeenBy(story, { voices: ['person', 'professional'] }, aloneAgain).agenda.map(({ id }) => id)).toEqual(['added-1', 'private'])
  })

  test('stays on the agenda when it is changed in front of them, under an id of its own', () => {
    const consultation = visit(...saidAlone, { kind: 'present', present: [person, gp, claire] })
    expect(agendaAfter({ story, consultation }, [{ id: 'added-1', voice: 'family', words: 'Said together' }], 'fresh')).toEqual([
      { id: 'added-1.fresh', voice: 'family', words: 'Said together' },
      { id: 'added-1', voice: 'person', words: 'Said alone' },
      { id: 'private', voice: 'person', words: '', statement: 'private' },
    ])
  })

  test('was said alone still, after the list was put in another order in front of them', () => {
    const consultation = visit(...saidAlone, { kind: 'present', present: [person, gp, claire] })
    const items = agendaAfter({ story, consultation }, [{ id: 'together', voice: 'family', words: 'Said together' }], 'fresh')
    const later = consultationNow(noteIn(consultation, { at: 2, id: 't' }, { kind: 'agenda', items }))
    expect(visitSeenBy(story, { voices: ['person', 'professional', 'family'] }, later).agenda.map(({ words }) => words)).toEqual(['Said together'])
  })

  test('stays in the plan when the plan is changed in front of them', () => {
    const alone = { goal: 'to be safe', steps: [{ id: 'own-1', who: 'person' as const, words: 'ring my sister' }] }
    const consultation = visit({ kind: 'present', present: [person, gp] }, { kind: 'plan-changed', plan: alone }, { kind: 'present', present: [person, gp, claire] })
    const changed = planAfter({ story, consultation }, { goal: '', steps: [{ id: 'own-1', who: 'together', words: 'walk' }], review: { on: '2027-02-01' } }, 'fresh')
    expect(changed).toEqual({
      goal: 'to be safe',
      steps: [{ id: 'own-1.fresh', who: 'together', words: 'walk' }, { id: 'own-1', who: 'person', words: 'ring my sister' }],
      review: { on: '2027-02-01' },
    })
    expect(planAfter({ story, consultation }, { goal: 'to walk', steps: [] }, 'fresh').goal).toBe('to walk')
  })

  test('keeps its place among what matters when the order is made in front of them', () => {
    const consultation = visit(
      { kind: 'present', present: [person, gp, claire] },
      { kind: 'ordered', where: 'home', order: { most: ['statement:private'], matters: ['attribute:no-aches'], couldWait: [] } },
    )
    expect(orderAfter({ story, consultation }, { most: [], matters: [], couldWait: ['attribute:no-aches'] })).toEqual({
      most: ['statement:private'],
      matters: [],
      couldWait: ['attribute:no-aches'],
    })
  })
})
