import { describe, expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { consultationNow, newConsultation } from '../../src/domain/consultation.ts'
import { newStory, statementsNow } from '../../src/domain/story.ts'
import { day } from '../../src/domain/asking.ts'
import { preparationMachine } from '../../src/flow/preparation.machine.ts'
import { planOf, type PreparationContext } from '../../src/flow/preparation-changes.ts'
import { preparationPlaces, type PreparationEvent } from '../../src/flow/preparation-events.ts'
import { aScenario } from '../helpers/topics.ts'

const by = { voice: 'person' } as const
const start: PreparationContext = { story: newStory('person-1'), consultation: newConsultation('visit-1', 'person-1'), now: 1_000 }

type Snapshot = ReturnType<typeof initialTransition<typeof preparationMachine>>[0]

function begin(context: PreparationContext = start): Snapshot {
  return initialTransition(preparationMachine, context)[0]
}

let stamps = 0
function after(from: Snapshot, ...events: readonly PreparationEvent[]): Snapshot {
  return events.reduce((snapshot, event) => {
    stamps += 1
    return transition(preparationMachine, snapshot, { ...event, stamp: { at: snapshot.context.now + 1, id: `stamp-${stamps}` } })[0]
  }, from)
}

function answer(concept: string, words = `about ${concept}`): PreparationEvent {
  return { type: 'statement.made', answer: { concept, words, picked: [], lang: 'en-GB', by } }
}

function answerAll(from: Snapshot): Snapshot {
  let snapshot = from
  while (snapshot.value === 'asking') snapshot = after(snapshot, answer(snapshot.context.at ?? ''))
  return snapshot
}

const chosen: PreparationEvent = { type: 'topic.chosen', scenario: aScenario() }

describe('getting ready', () => {
  test('begins with what the visit is about', () => {
    expect(begin().value).toBe('topic')
  })

  test('asks at most six questions in one sitting, then goes on', () => {
    const end = answerAll(after(begin(), { type: 'topic.none' }))

    expect(consultationNow(end.context.consultation).asked).toHaveLength(6)
    expect(end.value).toBe('audience')
  })

  test('with a topic, comes to the cards after the questions', () => {
    expect(answerAll(after(begin(), chosen)).value).toBe('cards')
  })

  test('can stop at any question', () => {
    expect(after(begin(), { type: 'topic.none' }, { type: 'enough' }).value).toBe('audience')
    expect(after(begin(), chosen, { type: 'enough' }).value).toBe('cards')
  })

  test('goes back to the question before, with what was said there', () => {
    const first = after(begin(), { type: 'topic.none' })
    const concept = first.context.at ?? ''
    const back = after(first, answer(concept, 'my words'), { type: 'back' })

    expect(back.value).toBe('asking')
    expect(back.context.at).toBe(concept)
  })

  test('keeps one statement when an answer is changed on the way back', () => {
    const first = after(begin(), { type: 'topic.none' })
    const concept = first.context.at ?? ''
    const end = after(first, answer(concept, 'first words'), { type: 'back' }, answer(concept, 'better words'))

    expect(statementsNow(end.context.story).filter((each) => each.concept === concept).map((each) => each.words)).toEqual(['better words'])
  })

  test('does not ask again what was skipped, or what somebody would rather not say', () => {
    const first = after(begin(), { type: 'topic.none' })
    const skipped = first.context.at ?? ''
    const second = after(first, { type: 'question.skipped', concept: skipped })
    const declined = second.context.at ?? ''
    const end = answerAll(after(second, { type: 'question.declined', concept: declined, by }))
    const more = after(end, { type: 'audience.chosen', audience: 'gp-team', by }, { type: 'more.wanted' })

    expect(planOf(more.context).ask).not.toContain(skipped)
    expect(planOf(more.context).ask).not.toContain(declined)
  })

  test('resumes at the exact question after the app was closed', () => {
    const stopped = after(begin(), chosen, answer('what-matters'))
    const { story, consultation, scenario } = stopped.context
    const resumed = begin({ story, consultation, now: 5_000, ...(scenario && { scenario }) })

    expect([resumed.value, resumed.context.at]).toEqual([stopped.value, stopped.context.at])
    expect(resumed.context.consultation).toEqual(consultation)
  })

  test('begins this part again, with nothing lost, where it does not know the place', () => {
    const stopped = after(begin(), { type: 'topic.none' }, answer('what-matters', 'the allotment'))
    const entries = new Map(stopped.context.consultation.entries)
    entries.set('from-a-newer-app', { id: 'from-a-newer-app', seq: 99, at: 2_000, kind: 'moved', part: 'prepare', place: 'juggling' })
    const resumed = begin({ ...stopped.context, consultation: { ...stopped.context.consultation, entries } })

    expect(resumed.value).toBe('asking')
    expect(statementsNow(resumed.context.story).map((each) => each.words)).toEqual(['the allotment'])
  })

  test('shows back what has grown old, and asks it anew only when it has changed', () => {
    const told = answerAll(after(begin(), { type: 'topic.none' })).context.story
    const later: PreparationContext = { story: told, consultation: newConsultation('visit-2', 'person-1'), now: 1_000 + 200 * day }
    const shown = after(begin(later), { type: 'topic.none' })

    expect(shown.value).toBe('stillTrue')
    const target = planOf(shown.context).confirm[0]!
    expect(after(shown, { type: 'still-true', target: target.id, by }).context.story.entries.size).toBe(told.entries.size + 1)
    const changed = after(shown, { type: 'changed', target: target.id })
    expect([changed.value, changed.context.at]).toEqual(['asking', target.concept])
    const anew = after(changed, answer(target.concept, 'it is different now'))
    expect(statementsNow(anew.context.story).filter((each) => each.concept === target.concept).map((each) => each.words)).toEqual(['it is different now'])
  })

  test('reaches every place it has', () => {
    const goes = preparationPlaces.filter((place) => place !== 'asking').map((place) => after(begin(), { type: 'go', to: place }).value)
    expect([...goes, after(begin(), { type: 'topic.none' }).value].sort()).toEqual([...preparationPlaces].sort())
  })
})
