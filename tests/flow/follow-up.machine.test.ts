import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { day, planAsking, sittingOf } from '../../src/domain/asking.ts'
import { consultationNow, newConsultation, noteIn } from '../../src/domain/consultation.ts'
import { followUpConcepts, reviewDue, stillRights } from '../../src/domain/follow-up.ts'
import { newStory, statementsNow, type Story } from '../../src/domain/story.ts'
import { say } from '../../src/domain/telling.ts'
import { staleMattering, type FollowUpContext } from '../../src/flow/follow-up-changes.ts'
import { followUpPlaces, toldAt, type FollowUpEvent, type FollowUpPlace } from '../../src/flow/follow-up-events.ts'
import { followUpMachine } from '../../src/flow/follow-up.machine.ts'

const by = { voice: 'person' } as const
const visitAt = Date.UTC(2026, 10, 22, 10)
const now = visitAt + 92 * day
const review = { on: '2027-02-22' }

/** Joan's story: what matters, and a worry, told at the visit. */
function told(at = visitAt): Story {
  const matters = say(newStory('joan'), { at, id: 'matters' }, { concept: 'what-matters', words: 'strong legs', picked: [], lang: 'en-GB', by, place: 'home', visit: 'v' })
  return say(matters, { at, id: 'worry' }, { concept: 'worries', words: 'sore legs', picked: [], lang: 'en-GB', by, place: 'home', visit: 'v' })
}

const consultation = noteIn(
  newConsultation('v', 'joan'),
  { at: visitAt, id: 'visit' },
  { kind: 'opened', topic: 'statins', version: '1' },
  { kind: 'settled', settled: { outcome: 'option', option: 'atorvastatin' } },
  { kind: 'plan-changed', plan: { goal: '', steps: [{ id: 'own-1', who: 'person', words: 'walk' }], review, confidence: 8 } },
)
const start: FollowUpContext = { story: told(), consultation, now }

type Snapshot = ReturnType<typeof initialTransition<typeof followUpMachine>>[0]

const begin = (context: FollowUpContext = start): Snapshot => initialTransition(followUpMachine, context)[0]
let stamps = 0
function after(from: Snapshot, ...events: readonly FollowUpEvent[]): Snapshot {
  return events.reduce((snapshot, event) => {
    stamps += 1
    return transition(followUpMachine, snapshot, { ...event, stamp: { at: snapshot.context.now + 1, id: `stamp-${stamps}` } })[0]
  }, from)
}

const none: FollowUpEvent = { type: 'signs.checked', signs: [] }
const tell = (concept: string, ...words: readonly string[]): FollowUpEvent => ({ type: 'told', concept, words, lang: 'en-GB', by })
const answer = (right: (typeof stillRights)[number], words = '', next?: { on: string }): FollowUpEvent => ({ type: 'still-right.answered', answer: right, words, lang: 'en-GB', by, ...(next && { review: next }) })
const seen: FollowUpEvent = { type: 'audience.chosen', audience: 'gp-team', by }
const visitOf = ({ context }: Snapshot) => consultationNow(context.consultation)
const wordsOf = ({ context }: Snapshot, concept: string) => statementsNow(context.story).filter((each) => each.concept === concept).map(({ words }) => words).sort()

const all: readonly FollowUpEvent[] = [none, tell('since', 'I moved'), tell('working', 'the walks', 'the allotment'), tell('not-working', '', 'my sleep'), tell('one-hope', 'no more pain'), { type: 'confidence.said', confidence: 6 }]

describe('looking back', () => {
  test('goes through six questions, and keeps each thing told as a statement of its own', () => {
    const places = all.reduce<readonly Snapshot[]>((sofar, event) => [...sofar, after(sofar.at(-1)!, event)], [begin()]).map(({ value }) => value)
    expect(places).toEqual(['look', 'since', 'working', 'notWorking', 'hope', 'confidence', 'right'])
    const end = after(begin(), ...all, answer('talk', 'my legs again'), seen)
    expect(end.value).toBe('done')
    expect(followUpConcepts.map((concept) => wordsOf(end, concept))).toEqual([['I moved'], ['the allotment', 'the walks'], ['my sleep'], ['no more pain'], ['my legs again']])
    expect(visitOf(end).followUp).toMatchObject({ review: review.on, confidence: 6, ended: true })
    expect(reviewDue(visitOf(end), now)).toBeUndefined()
    expect(statementsNow(end.context.story).filter(({ concept }) => concept === 'still-right').map(({ picked, visit, audienceNow }) => ({ picked, visit, audienceNow }))).toEqual([{ picked: ['talk'], visit: 'v', audienceNow: 'gp-team' }])
  })

  test('lets every question be left open', () => {
    const end = after(begin(), none, tell('since', ''), tell('working', '', ' '), tell('not-working', '', ''), tell('one-hope', ''), { type: 'confidence.skipped' }, answer('carry-on'), seen)
    expect(end.value).toBe('done')
    expect(statementsNow(end.context.story)).toHaveLength(3)
    expect(visitOf(end).followUp?.confidence).toBeUndefined()
  })

  test('sets the next day where the person carries on, and leaves the rest of the plan alone', () => {
    const end = after(begin(), ...all, answer('carry-on', '', { on: '2027-05-22' }), seen)
    expect(visitOf(end).plan).toEqual({ goal: '', steps: [{ id: 'own-1', who: 'person', words: 'walk' }], review: { on: '2027-05-22' }, confidence: 8 })
    expect(reviewDue(visitOf(end), Date.UTC(2027, 4, 22))).toBe('due')
    expect(visitOf(after(begin(), ...all, answer('stop'), seen)).plan.review).toEqual(review)
  })

  test('says whom to call where something applies, and writes nothing of it down', () => {
    const help = after(begin(), { type: 'signs.checked', signs: ['bad-muscles'] })
    expect([help.value, help.context.signs]).toEqual(['help', ['bad-muscles']])
    expect(help.context.consultation).toEqual(consultation)
    expect(help.context.story).toEqual(start.story)
    expect(after(help, { type: 'back' }).value).toBe('look')
    const on = after(help, none)
    expect(on.value).toBe('since')
    expect(JSON.stringify([...on.context.consultation.entries.values()])).not.toMatch(/muscles|help/)
  })

  test('is not begun by looking alone', () => {
    expect(visitOf(begin()).followUp).toBeUndefined()
    expect(visitOf(after(begin(), none)).followUp).toEqual({ began: now + 1, review: review.on, told: {}, ended: false })
  })

  test('shows back once what matters where it was said long ago, and takes new words in its place', () => {
    const old = { ...start, story: told(visitAt - 200 * day) }
    const asked = after(begin(old), none)
    expect([asked.value, staleMattering(asked.context)?.words]).toEqual(['stillTrue', 'strong legs'])
    const still = after(asked, { type: 'still-true', target: 'matters', by })
    expect([still.value, staleMattering(still.context)]).toEqual(['since', undefined])
    const later = after(asked, { type: 'not-now', target: 'matters' }, { type: 'back' }, none)
    expect(later.value).toBe('since')
    const changed = after(asked, { type: 'changed', target: 'matters' }, tell('what-matters', 'my sister'))
    expect([changed.value, wordsOf(changed, 'what-matters')]).toEqual(['since', ['my sister']])
  })

  test('goes back to what was told, keeps it where it is the same, replaces it, and takes back what is emptied', () => {
    const once = after(begin(), none, tell('since', 'I moved'), tell('working', 'the walks', 'the allotment'))
    const same = after(once, { type: 'back' }, tell('working', 'the walks', 'the allotment'))
    expect(same.context.story).toEqual(once.context.story)
    const changed = after(once, { type: 'back' }, tell('working', '', 'the garden'))
    expect(wordsOf(changed, 'working')).toEqual(['the garden'])
    expect(changed.context.story.entries.get(visitOf(once).followUp!.told['working']![0]!)?.kind).toBe('erased')
  })

  test('goes on at the exact place, and begins again with nothing lost at one that it does not know', () => {
    const { story, consultation: record } = after(begin(), none, tell('since', 'I moved'), tell('working', 'walks', '')).context
    const again = begin({ story, consultation: record, now })
    expect([again.value, wordsOf(again, 'since')]).toEqual(['notWorking', ['I moved']])
    const unknown = noteIn(record, { at: now, id: 'newer' }, { kind: 'moved', part: 'follow-up', place: 'juggling' })
    expect([begin({ story, consultation: unknown, now }).value, wordsOf(begin({ story, consultation: unknown, now }), 'since')]).toEqual(['look', ['I moved']])
  })

  test('reaches every place it has', () => {
    const old = after(begin({ ...start, story: told(visitAt - 200 * day) }), none)
    const way = [...all, answer('change'), seen].reduce<readonly Snapshot[]>((sofar, event) => [...sofar, after(sofar.at(-1)!, event)], [begin()])
    const reached = [...way, old, after(old, { type: 'changed', target: 'matters' }), after(begin(), { type: 'signs.checked', signs: ['x'] })].map(({ value }) => value as FollowUpPlace)
    expect([...new Set(reached)].sort()).toEqual([...followUpPlaces].sort())
  })
})

const anyEvent: fc.Arbitrary<FollowUpEvent> = fc.oneof(
  fc.constantFrom(none, { type: 'signs.checked', signs: ['emergency'] } as const, { type: 'back' } as const, { type: 'confidence.skipped' } as const, seen),
  fc.nat({ max: 10 }).map((confidence): FollowUpEvent => ({ type: 'confidence.said', confidence })),
  fc.constantFrom<FollowUpEvent>({ type: 'still-true', target: 'matters', by }, { type: 'changed', target: 'matters' }, { type: 'not-now', target: 'matters' }),
  fc.tuple(fc.constantFrom(...stillRights), fc.string()).map(([right, words]) => answer(right, words, { on: '2027-06-01' })),
  fc.tuple(fc.constantFrom(...Object.values(toldAt)), fc.array(fc.constantFrom('', 'one', 'two'), { maxLength: 2 })).map(([concept, words]) => tell(concept, ...words)),
)

describe('over anything that somebody does while looking back', () => {
  test('nothing told before is changed or asked again, and the next visit asks nothing that belongs to looking back', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), fc.constantFrom(0, 200), (events, ago) => {
        const story = told(visitAt - ago * day)
        const end = after(begin({ ...start, story }), ...events)
        expect(followUpPlaces).toContain(end.value)
        expect(end.context.story.entries.get('worry')).toEqual(story.entries.get('worry'))
        const askedNow = [...end.context.consultation.entries.values()].flatMap((entry) => (entry.kind === 'asked' ? [entry.concept] : []))
        const allowed: readonly string[] = ago === 0 ? followUpConcepts : [...followUpConcepts, 'what-matters']
        expect(askedNow.filter((concept) => !allowed.includes(concept))).toEqual([])
        const next = newConsultation('next', 'joan')
        // Not even where a topic needs to know.
        const needs = followUpConcepts.map((concept) => ({ concept, weight: 3 as const }))
        const { ask, confirm } = planAsking(end.context.story, sittingOf(next, end.context.now, needs, [end.context.consultation]))
        expect([...ask, ...confirm.map(({ concept }) => concept)].filter((concept) => (followUpConcepts as readonly string[]).includes(concept))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
