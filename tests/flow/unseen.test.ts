import { describe, expect, test } from 'vitest'
import { consultationNow, newConsultation, noteIn, type Consultation, type NewConsultationEntry, type Present } from '../../src/domain/consultation.ts'
import { visitSeenBy } from '../../src/domain/room.ts'
import { newStory } from '../../src/domain/story.ts'
import { say } from '../../src/domain/telling.ts'
import { agendaAfter, orderAfter } from '../../src/flow/unseen.ts'

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
