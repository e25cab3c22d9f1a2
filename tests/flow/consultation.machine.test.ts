import { describe, expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { consultationNow, newConsultation, type Consultation } from '../../src/domain/consultation.ts'
import { newStory, type Story } from '../../src/domain/story.ts'
import { say } from '../../src/domain/telling.ts'
import { consultationMachine } from '../../src/flow/consultation.machine.ts'
import type { ConsultationContext } from '../../src/flow/consultation-changes.ts'
import { consultationPlaces, talks, type ConsultationEvent, type ConsultationPlace } from '../../src/flow/consultation-events.ts'
import { aScenario } from '../helpers/topics.ts'

const person = { voice: 'person' } as const
const gp = { voice: 'professional', name: 'Dr Okafor' } as const
const empty: Omit<ConsultationContext, 'since'> = { story: newStory('person-1'), consultation: newConsultation('visit-1', 'person-1'), now: 1_000 }
const scenario = aScenario()

type Snapshot = ReturnType<typeof initialTransition<typeof consultationMachine>>[0]

function told(): Story {
  return say(newStory('person-1'), { at: 500, id: 'said-1' }, { concept: 'worries', words: 'My mum had a stroke', picked: [], lang: 'en-GB', by: person, place: 'home' })
}

function begin(context: Omit<ConsultationContext, 'since'> = empty): Snapshot {
  return initialTransition(consultationMachine, context)[0]
}

let stamps = 0
function after(from: Snapshot, ...events: readonly ConsultationEvent[]): Snapshot {
  return events.reduce((snapshot, event) => {
    stamps += 1
    return transition(consultationMachine, snapshot, { ...event, stamp: { at: snapshot.context.now + 1, id: `stamp-${stamps}` } })[0]
  }, from)
}

const justTwo: ConsultationEvent = { type: 'present.answered', present: [person, gp] }
const passed: ConsultationEvent = { type: 'gate.passed', group: scenario.groups[0] ?? 'not-known' }
const option = scenario.options[1]!.id
const choose: ConsultationEvent = { type: 'settled', settled: { outcome: 'option', option } }

describe('sitting side by side', () => {
  test('begins with the topic where nobody has prepared', () => {
    expect(begin().value).toBe('topic')
  })

  test('shows nothing of a story before the right person and the room are known', () => {
    const start = begin({ ...empty, story: told() })
    expect(start.value).toBe('person')
    expect(after(start, { type: 'go', to: 'story' }).value).toBe('person')
    expect(after(start, { type: 'go', to: 'notUsed' }).value).toBe('notUsed')
    expect(after(start, { type: 'go', to: 'notUsed' }, { type: 'go', to: 'options' }).value).toBe('person')
    const right = after(start, { type: 'person.right' })
    expect(right.value).toBe('present')
    expect(after(right, { type: 'go', to: 'options' }).value).toBe('present')
    expect(after(right, justTwo).value).toBe('story')
  })

  test('asks again who is in the room after a restart in between', () => {
    const { story, consultation, now } = after(begin({ ...empty, story: told() }), { type: 'person.right' }).context
    expect(begin({ story, consultation, now }).value).toBe('present')
  })

  test('asks again who is in the room when the app is opened much later', () => {
    const { story, consultation, now } = after(begin({ ...empty, story: told() }), { type: 'person.right' }, justTwo).context
    expect(begin({ story, consultation, now: now + 60_000 }).value).toBe('story')
    expect(begin({ story, consultation, now: now + 16 * 60_000 }).value).toBe('present')
  })

  test('asks anew who is in the room, with no way around it: not by going back, nor by opening the app again', () => {
    const asked = after(begin({ ...empty, story: told() }), { type: 'person.right' }, justTwo, { type: 'room.changed' })
    expect(asked.value).toBe('present')
    expect(after(asked, { type: 'go', to: 'story' }).value).toBe('present')
    const { story, consultation, now } = asked.context
    expect(begin({ story, consultation, now }).value).toBe('present')
    expect(after(asked, { type: 'go', to: 'notUsed' }, { type: 'go', to: 'story' }).value).toBe('present')
    expect(after(asked, justTwo).value).toBe('story')
  })

  test('asks anew whose visit it is once it was left alone', () => {
    const asked = after(begin({ ...empty, story: told() }), { type: 'person.right' }, justTwo, { type: 'left-alone' })
    expect(asked.value).toBe('person')
    expect(after(asked, { type: 'go', to: 'story' }).value).toBe('person')
    expect(after(asked, { type: 'person.right' }, justTwo).value).toBe('story')
  })

  test('never asks who is in the room before the right person was found', () => {
    expect(after(begin({ ...empty, story: told() }), { type: 'room.changed' }).value).toBe('person')
  })

  test('goes from the topic through the gate to the options with every option open', () => {
    const end = after(begin(), { type: 'topic.chosen', scenario }, passed)
    expect(end.value).toBe('options')
    expect(consultationNow(end.context.consultation).optionsOpened).toEqual(scenario.options.map((each) => each.id))
  })

  test('does not go on to the options where something at the gate applies', () => {
    const end = after(begin(), { type: 'topic.chosen', scenario }, { type: 'gate.stopped', found: ['chest-pain'] })
    expect(end.value).toBe('notUsed')
    expect(consultationNow(end.context.consultation)).toMatchObject({ gatePassed: false, found: ['chest-pain'] })
  })

  test('plans what was settled, with a review preset', () => {
    const end = after(begin(), { type: 'topic.chosen', scenario }, passed, choose)
    expect(end.value).toBe('plan')
    expect(consultationNow(end.context.consultation).settled).toEqual({ outcome: 'option', option })
    expect(consultationNow(end.context.consultation).plan.review).toEqual({ on: '1970-04-01' })
  })

  test('asks why before an option that guidance advises against, and still lets it be chosen', () => {
    const advised = { ...scenario, advice: [{ group: scenario.groups[0]!, option, text: 'not-offered', against: true }] }
    const asked = after(begin(), { type: 'topic.chosen', scenario: advised }, passed, choose)
    expect(asked.value).toBe('reason')
    const settled = { outcome: 'option', option, reason: 'high-risk' } as const
    const end = after(asked, { type: 'settled', settled })
    expect(end.value).toBe('plan')
    expect(consultationNow(end.context.consultation).settled).toEqual(settled)
  })

  test.each(talks)('may put it off from %s', (talk) => {
    const there = after(begin(), { type: 'topic.chosen', scenario }, { type: 'go', to: talk })
    const end = after(there, { type: 'settled', settled: { outcome: 'not-yet', until: 'after the blood test' } })
    expect([there.value, end.value]).toEqual([talk, 'plan'])
    expect(consultationNow(end.context.consultation).settled).toEqual({ outcome: 'not-yet', until: 'after the blood test' })
  })

  test.each(talks)('may end as not used from %s, and records only that', (talk) => {
    const end = after(begin(), { type: 'topic.chosen', scenario }, { type: 'go', to: talk }, { type: 'not-used' })
    expect(end.value).toBe('ended')
    expect(consultationNow(end.context.consultation).closed).toBe('not-used')
  })

  test('calls a visit valid when something was settled and a review is set, and put off otherwise', () => {
    const settled = after(begin(), { type: 'topic.chosen', scenario }, passed, choose, { type: 'closed' })
    const open = after(begin(), { type: 'topic.chosen', scenario }, { type: 'closed' })
    expect([settled, open].map((each) => consultationNow(each.context.consultation).closed)).toEqual(['valid', 'put-off'])
  })

  test('does not lock the room out of what it said itself', () => {
    const said = after(begin(), { type: 'topic.chosen', scenario }, { type: 'statement.made', answer: { concept: 'what-matters', words: 'strong legs', picked: [], lang: 'en-GB', by: person } })
    expect(after(said, { type: 'go', to: 'options' }).value).toBe('options')
  })

  test('resumes at the place that the record names', () => {
    const { story, consultation, now } = after(begin(), { type: 'topic.chosen', scenario }, passed, choose).context
    expect(begin({ story, consultation, now, scenario }).value).toBe('plan')
  })

  test('begins again, with nothing lost, at a place that it does not know', () => {
    const entries = new Map(after(begin(), { type: 'topic.chosen', scenario }).context.consultation.entries)
    entries.set('newer', { id: 'newer', seq: 99, at: 2_000, kind: 'moved', part: 'together', place: 'juggling' })
    const consultation: Consultation = { ...empty.consultation, entries }
    expect(begin({ ...empty, consultation, scenario }).value).toBe('gate')
  })

  test('reaches every place it has', () => {
    const known = after(begin({ ...empty, story: told() }), { type: 'person.right' }, justTwo)
    const reached = new Set<ConsultationPlace>([
      begin({ ...empty, story: told() }).value as ConsultationPlace,
      after(begin({ ...empty, story: told() }), { type: 'person.right' }).value as ConsultationPlace,
      ...talks.map((to) => after(known, { type: 'go', to }).value as ConsultationPlace),
      after(known, { type: 'not-used' }).value as ConsultationPlace,
      'reason',
    ])
    expect([...reached].sort()).toEqual([...consultationPlaces].sort())
  })

  test('handles every event in every place, or lets it pass without harm', () => {
    const events: readonly ConsultationEvent[] = [
      { type: 'person.right' }, justTwo, { type: 'agenda.changed', items: [] }, { type: 'topic.chosen', scenario }, passed,
      { type: 'group.changed', group: 'not-known' }, { type: 'linked', target: 'said-1', attribute: 'fewer-medicines', by: gp },
      { type: 'option.opened', option }, { type: 'fit.shown' }, { type: 'view.asked' }, { type: 'view.given', by: gp, words: 'I would try it' },
      { type: 'reservation.noted', by: person, words: 'my legs' }, { type: 'family.stepped-out' }, { type: 'family.came-back' }, { type: 'view.agreed', by: gp, agrees: true }, choose, { type: 'plan.changed', plan: { goal: '', steps: [] } },
      { type: 'copied' }, { type: 'printed' }, { type: 'taken-home', plan: { goal: '', steps: [] } }, { type: 'closed' }, { type: 'not-used' },
      { type: 'order.made', order: { most: [], matters: [], couldWait: [] } },
    ]
    const known = after(begin({ ...empty, story: told() }), { type: 'person.right' }, justTwo)
    for (const talk of talks) {
      for (const event of events) {
        const end = after(known, { type: 'go', to: talk }, event)
        expect(consultationPlaces).toContain(end.value)
        expect(end.context.story.entries.get('said-1')).toEqual(told().entries.get('said-1'))
      }
    }
  })
})
