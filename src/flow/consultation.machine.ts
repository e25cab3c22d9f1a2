import { assign, setup } from 'xstate'
import { consultationNow, noteIn } from '../domain/consultation.ts'
import { afterConsultationEvent, needsReason, placeOf, roomIsKnown, somethingWasTold, type ConsultationContext } from './consultation-changes.ts'
import { consultationPlaces, talks, type ConsultationEvent, type ConsultationPlace, type Talk } from './consultation-events.ts'
import type { Stamped } from './stamped.ts'

const machine = setup({
  types: {} as { context: ConsultationContext; input: Omit<ConsultationContext, 'since'>; events: Stamped<ConsultationEvent> },
  guards: {
    stoppedAt: ({ context }, place: ConsultationPlace) => placeOf(context) === place,
    // That this is not the right tool can be said before anything of the story is shown.
    mayGoTo: ({ context, event }, place: Talk) => event.type === 'go' && event.to === place && (place === 'notUsed' || roomIsKnown(context)),
    personIsUnchecked: ({ context }) => somethingWasTold(context) && !consultationNow(context.consultation).personChecked,
    personComesFirst: ({ context }) => !roomIsKnown(context) && !consultationNow(context.consultation).personChecked,
    roomIsUnknown: ({ context }) => !roomIsKnown(context),
    somethingWasTold: ({ context }) => somethingWasTold(context),
    topicIsOpen: ({ context }) => context.scenario === undefined,
    reasonIsMissing: ({ context }) => needsReason(context),
  },
  actions: {
    note: assign(({ context, event }) => afterConsultationEvent(context, event)),
    arrive: assign(({ context, event }, place: ConsultationPlace) => {
      // A start has no stamp: the record already says where it stopped.
      if (!('stamp' in event) || consultationNow(context.consultation).place.together === place) return {}
      return { consultation: noteIn(context.consultation, event.stamp, { kind: 'moved', part: 'together', place }) }
    }),
  },
})

const noted = { actions: 'note' } as const
/** Whoever is here is asked; but never before the right person was found. */
const asksAnew = [
  { guard: 'personIsUnchecked' as const, target: '.person' as const, actions: 'note' as const },
  { target: '.present' as const, actions: 'note' as const },
]
const arriveAt = (place: ConsultationPlace) => ({ entry: { type: 'arrive' as const, params: place } })

/** Side by side: flat, with free movement between the talks once it is known who is in the room. */
export const consultationMachine = machine.createMachine({
  id: 'consultation',
  context: ({ input }) => ({ ...input, since: input.now }),
  initial: 'resuming',
  on: {
    go: [
      ...talks.map((place) => ({ guard: { type: 'mayGoTo' as const, params: place }, target: `.${place}` as const, actions: 'note' as const })),
      { guard: 'personComesFirst', target: '.person', actions: 'note' },
      { guard: 'roomIsUnknown', target: '.present', actions: 'note' },
    ],
    merged: noted,
    'agenda.changed': noted,
    'statement.made': noted,
    'order.made': noted,
    linked: noted,
    'group.changed': noted,
    'option.opened': noted,
    'fit.shown': noted,
    'view.asked': noted,
    'view.given': noted,
    'view.agreed': noted,
    'family.stepped-out': noted,
    'family.came-back': noted,
    'reservation.noted': noted,
    'plan.changed': noted,
    copied: noted,
    printed: noted,
    'room.changed': asksAnew,
    'left-alone': [{ guard: 'somethingWasTold', target: '.person', actions: 'note' }, ...asksAnew],
    settled: { target: '.settling', actions: 'note' },
    'taken-home': { target: '.close', actions: 'note' },
    'not-used': { target: '.ended', actions: 'note' },
    closed: { target: '.ended', actions: 'note' },
  },
  states: {
    resuming: {
      description: 'Nothing of the story is shown before the right person and the room are known, also after a restart.',
      always: [
        { guard: 'personIsUnchecked', target: 'person' },
        { guard: 'roomIsUnknown', target: 'present' },
        ...consultationPlaces
          .filter((place) => place !== 'person' && place !== 'present')
          .map((place) => ({ guard: { type: 'stoppedAt' as const, params: place }, target: place })),
        { guard: 'somethingWasTold', target: 'story' },
        { guard: 'topicIsOpen', target: 'topic' },
        { target: 'gate' },
      ],
    },
    person: { ...arriveAt('person'), on: { 'person.right': { target: 'present', actions: 'note' } } },
    present: { ...arriveAt('present'), on: { 'present.answered': { target: 'story', actions: 'note' } } },
    story: { ...arriveAt('story'), on: { 'gate.passed': { target: 'options', actions: 'note' }, 'gate.stopped': { target: 'notUsed', actions: 'note' }, 'topic.chosen': noted } },
    agenda: arriveAt('agenda'),
    topic: { ...arriveAt('topic'), on: { 'topic.chosen': { target: 'gate', actions: 'note' } } },
    gate: { ...arriveAt('gate'), on: { 'gate.passed': { target: 'options', actions: 'note' }, 'gate.stopped': { target: 'notUsed', actions: 'note' } } },
    choice: arriveAt('choice'),
    options: arriveAt('options'),
    outcome: arriveAt('outcome'),
    settling: { always: [{ guard: 'reasonIsMissing', target: 'reason' }, { target: 'plan' }] },
    reason: {
      ...arriveAt('reason'),
      description: 'Guidance advises against this option in this group: it stays open, and the clinician says why.',
    },
    plan: arriveAt('plan'),
    close: arriveAt('close'),
    takeHome: arriveAt('takeHome'),
    notUsed: { ...arriveAt('notUsed'), description: 'Not the right tool today: records only that it was not used.' },
    ended: arriveAt('ended'),
  },
})
