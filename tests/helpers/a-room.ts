import fc from 'fast-check'
import { initialTransition, transition } from 'xstate'
import { consultationNow, newConsultation } from '../../src/domain/consultation.ts'
import type { Present } from '../../src/domain/present.ts'
import { audienceOfRoom, viewersIn, visitSeenBy } from '../../src/domain/room.ts'
import type { Speaker } from '../../src/domain/statement.ts'
import { newStory } from '../../src/domain/story.ts'
import { consultationMachine } from '../../src/flow/consultation.machine.ts'
import type { ConsultationEvent } from '../../src/flow/consultation-events.ts'

export const theTwo: readonly Present[] = [{ voice: 'person' }, { voice: 'professional' }]
export const claire: Present = { voice: 'family', name: 'Claire', relation: 'daughter' }
export const tom: Present = { voice: 'family', name: 'Tom' }
export const amal: Present = { voice: 'interpreter', name: 'Amal' }
const others = [claire, tom, amal] as const

export type Snapshot = ReturnType<typeof initialTransition<typeof consultationMachine>>[0]

/** Where it is asked who is in the room. */
export function begin(): Snapshot {
  return after(initialTransition(consultationMachine, { story: newStory('joan'), consultation: newConsultation('v', 'joan'), now: 1 })[0], { type: 'room.changed' })
}

let stamps = 0
export function after(from: Snapshot, ...events: readonly ConsultationEvent[]): Snapshot {
  return events.reduce((snapshot, event) => {
    stamps += 1
    return transition(consultationMachine, snapshot, { ...event, stamp: { at: snapshot.context.now + 1, id: `stamp-${stamps}` } })[0]
  }, from)
}

export const roomOf = ({ context }: Snapshot) => consultationNow(context.consultation)

const speaker = fc.constantFrom<Speaker>({ voice: 'person' }, { voice: 'person', typedBy: 'Claire' }, { voice: 'family', name: 'Claire' }, { voice: 'family', name: 'Tom' })
const how = fc.constantFrom('statement', 'view', 'doubt', 'agenda', 'goal', 'step', 'until', 'agreed')
const anyStep = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('room' as const), who: fc.subarray([...others]), alone: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constant({ do: 'out' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'back' as const }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('say' as const), by: speaker, how, agrees: fc.boolean() }) },
)
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never

export interface Word {
  readonly word: string
  readonly by: Speaker
  readonly how: string
  readonly agrees: boolean
  /** Those beside the person and the GP who were there, by voice and name. */
  readonly heardBy: readonly string[]
}

const keyOf = ({ voice, name }: Present) => `${voice} ${name}`
export const beside = (present: readonly Present[]) => present.filter(({ voice }) => voice === 'family' || voice === 'interpreter').map(keyOf)

/** The events of a room as it goes on, with a plain account of who said what in front of whom. */
export function lived(steps: readonly Step[]): { readonly end: Snapshot; readonly words: readonly Word[] } {
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

export const anyHistory = fc.array(anyStep, { maxLength: 20 })
