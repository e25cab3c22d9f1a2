import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { consultationNow, newConsultation } from '../../src/domain/consultation.ts'
import type { Present } from '../../src/domain/present.ts'
import { audienceOfRoom, viewersIn, viewsToAgree, visitSeenBy } from '../../src/domain/room.ts'
import type { Speaker } from '../../src/domain/statement.ts'
import { newStory, seenBy } from '../../src/domain/story.ts'
import { consultationMachine } from '../../src/flow/consultation.machine.ts'
import type { ConsultationEvent } from '../../src/flow/consultation-events.ts'

const theTwo: readonly Present[] = [{ voice: 'person' }, { voice: 'professional' }]
const claire: Present = { voice: 'family', name: 'Claire', relation: 'daughter' }
const tom: Present = { voice: 'family', name: 'Tom' }
const amal: Present = { voice: 'interpreter', name: 'Amal' }
const others = [claire, tom, amal] as const

type Snapshot = ReturnType<typeof initialTransition<typeof consultationMachine>>[0]

/** Where it is asked who is in the room. */
function begin(): Snapshot {
  return after(initialTransition(consultationMachine, { story: newStory('joan'), consultation: newConsultation('v', 'joan'), now: 1 })[0], { type: 'room.changed' })
}

let stamps = 0
function after(from: Snapshot, ...events: readonly ConsultationEvent[]): Snapshot {
  return events.reduce((snapshot, event) => {
    stamps += 1
    return transition(consultationMachine, snapshot, { ...event, stamp: { at: snapshot.context.now + 1, id: `stamp-${stamps}` } })[0]
  }, from)
}

const roomOf = ({ context }: Snapshot) => consultationNow(context.consultation)

/** Everything that a screen, a copy or a page can be made of. */
function shownIn({ context }: Snapshot): string {
  const whole = consultationNow(context.consultation)
  const viewers = viewersIn(whole)
  const visit = visitSeenBy(context.story, viewers, whole)
  return JSON.stringify([seenBy(context.story, viewers), { ...visit, present: undefined, outside: undefined }])
}

describe('a time alone', () => {
  test('begins where the person would like it to, or where everyone is seen alone first', () => {
    const asked = after(begin(), { type: 'present.answered', present: [...theTwo, { ...claire, help: 'alone-first' }, tom, amal] })
    expect(roomOf(asked)).toMatchObject({ present: [...theTwo, amal], outside: [{ ...claire, help: 'alone-first' }, tom] })
    const habit = after(begin(), { type: 'present.answered', present: [...theTwo, claire], alone: true })
    expect(roomOf(habit)).toMatchObject({ present: theTwo, outside: [claire] })
    expect(roomOf(after(begin(), { type: 'present.answered', present: [...theTwo, claire] })).outside).toBeUndefined()
  })

  test('ends in one event, with everybody back and nothing about it left', () => {
    const back = after(begin(), { type: 'present.answered', present: [...theTwo, amal, claire] }, { type: 'family.stepped-out' }, { type: 'family.came-back' })
    expect(roomOf(back).present).toEqual([...theTwo, amal, claire])
    expect(roomOf(back).outside).toBeUndefined()
  })

  test('is over when it is said anew who is here', () => {
    const anew = after(begin(), { type: 'present.answered', present: [...theTwo, claire], alone: true }, { type: 'room.changed' }, { type: 'present.answered', present: theTwo })
    expect(roomOf(anew).outside).toBeUndefined()
  })
})

const speaker = fc.constantFrom<Speaker>({ voice: 'person' }, { voice: 'person', typedBy: 'Claire' }, { voice: 'family', name: 'Claire' }, { voice: 'family', name: 'Tom' })
const how = fc.constantFrom('statement', 'view', 'doubt', 'agenda', 'goal', 'step', 'until', 'agreed')
const anyStep = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('room' as const), who: fc.subarray([...others]), alone: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constant({ do: 'out' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'back' as const }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('say' as const), by: speaker, how, agrees: fc.boolean() }) },
)
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never

interface Word {
  readonly word: string
  readonly by: Speaker
  readonly how: string
  readonly agrees: boolean
  /** Those beside the person and the GP who were there, by voice and name. */
  readonly heardBy: readonly string[]
}

const keyOf = ({ voice, name }: Present) => `${voice} ${name}`
const beside = (present: readonly Present[]) => present.filter(({ voice }) => voice === 'family' || voice === 'interpreter').map(keyOf)

/** The events of a room as it goes on, with a plain account of who said what in front of whom. */
function lived(steps: readonly Step[]): { readonly end: Snapshot; readonly words: readonly Word[] } {
  return steps.reduce<{ end: Snapshot; words: readonly Word[] }>(
    ({ end, words }, step, index) => {
      if (step.do === 'room') return { end: after(end, { type: 'room.changed' }, { type: 'present.answered', present: [...theTwo, ...step.who], ...(step.alone && { alone: true }) }), words }
      if (step.do === 'out') return { end: after(end, { type: 'family.stepped-out' }), words }
      if (step.do === 'back') return { end: after(end, { type: 'family.came-back' }), words }
      const { present = theTwo } = roomOf(end)
      const here = step.by.voice === 'person' || present.some((each) => each.voice === 'family' && each.name === step.by.name)
      if (!here) return { end, words }
      const word = `word-${index}-`
      return { end: after(end, ...eventsOf(end, step, word)), words: [...words, { word, by: step.by, how: step.how, agrees: step.agrees, heardBy: beside(present) }] }
    },
    { end: after(begin(), { type: 'present.answered', present: theTwo }), words: [] },
  )
}

function eventsOf({ context }: Snapshot, { by, how, agrees }: Extract<Step, { do: 'say' }>, word: string): readonly ConsultationEvent[] {
  const whole = consultationNow(context.consultation)
  const { plan, agenda } = visitSeenBy(context.story, viewersIn(whole), whole)
  switch (how) {
    case 'statement':
      return [{ type: 'statement.made', answer: { concept: 'worries', words: word, picked: [], lang: 'en-GB', by, audience: audienceOfRoom(whole.present) } }]
    case 'view':
      return [{ type: 'view.given', by, words: word }, ...(agrees ? [{ type: 'view.agreed', by, agrees } as const] : [])]
    case 'doubt':
      return [{ type: 'reservation.noted', by, words: word, ...(agrees && { agreed: true }) }]
    case 'agenda':
      return [{ type: 'agenda.changed', items: [...agenda, { id: word, voice: by.voice, words: word }] }]
    case 'goal':
      return [{ type: 'plan.changed', plan: { ...plan, goal: word } }]
    case 'step':
      return [{ type: 'plan.changed', plan: { ...plan, steps: [...plan.steps, { id: 'own-1', who: 'person', words: word }] } }]
    default:
      return [{ type: 'settled', settled: { outcome: how === 'until' ? 'not-yet' : 'differ', ...(how === 'until' ? { until: word } : { differing: { agreed: word } }) } }]
  }
}

/** Whether a word may be on the screen now, by the plain account alone. */
function mayStand({ by, how, agrees, heardBy }: Word, present: readonly Present[], outside: readonly Present[]): boolean {
  const isBrought = by.voice === 'family'
  const isByOther = isBrought || by.typedBy !== undefined
  if (outside.length > 0 && (how === 'statement' ? isByOther : isBrought && ['view', 'doubt', 'agenda'].includes(how))) return false
  if (isBrought && ['view', 'doubt'].includes(how) && !agrees) return false
  if (how === 'statement') return heardBy.length > 0 || beside(present).length === 0
  return beside(present).every((each) => heardBy.includes(each))
}

describe('over anything that happens in a room', () => {
  const anyHistory = fc.array(anyStep, { maxLength: 20 })

  test('nothing stands on the screen that somebody there did not hear, nor what family said without agreement or while they wait outside', () => {
    fc.assert(
      fc.property(anyHistory, (steps) => {
        const { end, words } = lived(steps)
        const { present = [], outside = [] } = roomOf(end)
        const shown = shownIn(end)
        expect(words.filter(({ word }) => shown.includes(word)).filter((each) => !mayStand(each, present, outside))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  test('what was said alone is there again when the two are alone again, and what everyone heard stays for everyone', () => {
    fc.assert(
      fc.property(anyHistory, (steps) => {
        const { end, words } = lived(steps)
        const { present = [], outside = [] } = roomOf(end)
        const shown = shownIn(end)
        // A word that a later one takes the place of is not looked for.
        const lasting = words.filter(({ how }) => ['statement', 'doubt', 'agenda', 'step'].includes(how))
        expect(lasting.filter((each) => mayStand(each, present, outside) && !shown.includes(each.word))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  test('what waits for the person’s agreement was said by family in front of everyone who is here', () => {
    fc.assert(
      fc.property(anyHistory, (steps) => {
        const { end, words } = lived(steps)
        const { present = [], outside = [] } = roomOf(end)
        const waiting = viewsToAgree(roomOf(end)).map((view) => words.find(({ word }) => word === view.words))
        if (outside.length > 0) expect(waiting).toEqual([])
        for (const each of waiting) expect(each).toMatchObject({ agrees: false, by: { voice: 'family' }, heardBy: expect.arrayContaining(beside(present)) as unknown })
      }),
      { numRuns: 500 },
    )
  })
})
