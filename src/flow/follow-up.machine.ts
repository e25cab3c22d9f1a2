import { assign, setup } from 'xstate'
import { consultationNow, noteIn } from '../domain/consultation.ts'
import { afterFollowUpEvent, isBegun, placeStoppedAt, staleMattering, type FollowUpContext } from './follow-up-changes.ts'
import { followUpPlaces, toldAt, type FollowUpEvent, type FollowUpPlace } from './follow-up-events.ts'
import type { Stamped } from './stamped.ts'

const machine = setup({
  types: {} as { context: FollowUpContext; input: FollowUpContext; events: Stamped<FollowUpEvent> },
  guards: {
    stoppedAt: ({ context }, place: FollowUpPlace) => placeStoppedAt(context) === place,
    somethingApplies: ({ event }) => event.type === 'signs.checked' && event.signs.length > 0,
    /** Words go to the question that they answer: a late press on the page before is none. */
    answers: ({ event }, place: keyof typeof toldAt) => event.type === 'told' && event.concept === toldAt[place],
    mattersIsStale: ({ context }) => staleMattering(context) !== undefined,
  },
  actions: {
    note: assign(({ context, event }) => afterFollowUpEvent(context, event)),
    begin: assign(({ context, event }) => {
      if (isBegun(context) || !('stamp' in event)) return {}
      const { review } = consultationNow(context.consultation).plan
      const planned = review !== undefined && review !== 'none-needed' ? { review: review.on } : {}
      return { consultation: noteIn(context.consultation, event.stamp, { kind: 'follow-up-began', ...planned }) }
    }),
    arrive: assign(({ context, event }, place: FollowUpPlace) => {
      // A start has no stamp: the record already says where it stopped.
      if (!('stamp' in event) || consultationNow(context.consultation).place['follow-up'] === place) return {}
      return { consultation: noteIn(context.consultation, event.stamp, { kind: 'moved', part: 'follow-up', place }) }
    }),
  },
})

const arriveAt = (place: FollowUpPlace) => ({ entry: { type: 'arrive' as const, params: place } })
const answered = <At extends keyof typeof toldAt, Next extends FollowUpPlace>(at: At, target: Next) => ({ guard: { type: 'answers' as const, params: at }, target, actions: 'note' }) as const
const told = <Next extends FollowUpPlace>(target: Next) => ({ target, actions: 'note' }) as const
/** Nothing is noted before something is told: whoever only looks has not begun. */
const first = <Next extends string>(target: Next) => ({ target, actions: ['begin', 'note'] }) as const

/** Looking back at a visit at home: flat, resumable at the exact place, and every question may be left open. */
export const followUpMachine = machine.createMachine({
  id: 'followUp',
  context: ({ input }) => input,
  initial: 'resuming',
  on: { merged: { actions: 'note' } },
  states: {
    resuming: {
      description: 'Reads the place from the record. An unknown place begins this part again, with nothing lost.',
      always: [
        ...followUpPlaces.filter((place) => place !== 'help').map((place) => ({ guard: { type: 'stoppedAt' as const, params: place }, target: place })),
        { target: 'look' },
      ],
    },
    look: {
      description: 'What was settled; and whether anything applies for which to get help now.',
      on: { 'signs.checked': [{ guard: 'somethingApplies', target: 'help', actions: 'note' }, first('planning')] },
    },
    help: {
      description: 'Whom to call, and nothing else. That somebody was here is not written down.',
      on: { 'signs.checked': first('planning'), back: 'look' },
    },
    planning: { always: [{ guard: 'mattersIsStale', target: 'stillTrue' }, { target: 'since' }] },
    stillTrue: {
      ...arriveAt('stillTrue'),
      on: { 'still-true': told('since'), 'not-now': told('since'), changed: told('matters'), back: 'look' },
    },
    matters: { ...arriveAt('matters'), on: { told: answered('matters', 'since'), back: 'look' } },
    since: { ...arriveAt('since'), on: { told: answered('since', 'working'), back: 'look' } },
    working: { ...arriveAt('working'), on: { told: answered('working', 'notWorking'), back: 'since' } },
    notWorking: { ...arriveAt('notWorking'), on: { told: answered('notWorking', 'hope'), back: 'working' } },
    hope: { ...arriveAt('hope'), on: { told: answered('hope', 'confidence'), back: 'notWorking' } },
    confidence: { ...arriveAt('confidence'), on: { 'confidence.said': told('right'), 'confidence.skipped': told('right'), back: 'hope' } },
    right: { ...arriveAt('right'), on: { 'still-right.answered': told('audience'), back: 'confidence' } },
    audience: { ...arriveAt('audience'), on: { 'audience.chosen': told('done'), back: 'right' } },
    done: { ...arriveAt('done'), on: { back: 'audience' } },
  },
})
