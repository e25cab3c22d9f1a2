import { assign, setup } from 'xstate'
import { consultationNow, noteIn } from '../domain/consultation.ts'
import { afterEvent, lastQuestion, placeToResume, planOf, questionBefore, type PreparationContext } from './preparation-changes.ts'
import { preparationPlaces, type PreparationEvent, type PreparationPlace } from './preparation-events.ts'
import type { Stamped } from './stamped.ts'

const machine = setup({
  types: {} as { context: PreparationContext; input: PreparationContext; events: Stamped<PreparationEvent> },
  guards: {
    topicIsOpen: ({ context }) => !consultationNow(context.consultation).topicAsked,
    toldUsBoth: ({ context }) => planOf(context).contradictions.length > 0,
    somethingIsStale: ({ context }) => planOf(context).confirm.length > 0,
    somethingIsMissing: ({ context }) => planOf(context).ask.length > 0,
    cardsAreLeft: ({ context }) => context.scenario !== undefined && consultationNow(context.consultation).order === undefined,
    audienceIsOpen: ({ context }) => consultationNow(context.consultation).place.prepare !== 'preview',
    wasAskedBefore: ({ context }) => questionBefore(context) !== undefined,
    somethingWasAsked: ({ context }) => lastQuestion(context) !== undefined,
    stoppedAt: ({ context }, place: PreparationPlace) => placeToResume(context)?.place === place,
    goesTo: ({ event }, place: PreparationPlace) => event.type === 'go' && event.to === place,
  },
  actions: {
    note: assign(({ context, event }) => afterEvent(context, event)),
    askNext: assign(({ context }) => {
      const next = planOf(context).ask[0]
      return next === undefined ? {} : { at: next }
    }),
    askAgain: assign(({ context }) => {
      const before = questionBefore(context)
      return before === undefined ? {} : { at: before }
    }),
    askLast: assign(({ context }) => {
      const last = lastQuestion(context)
      return last === undefined ? {} : { at: last }
    }),
    askWhereStopped: assign(({ context }) => {
      const at = placeToResume(context)?.at
      return at === undefined ? {} : { at }
    }),
    arrive: assign(({ context, event }, place: PreparationPlace) => {
      const name = place === 'asking' ? `asking:${context.at}` : place
      // A start has no stamp: the record already says where it stopped.
      if (!('stamp' in event) || consultationNow(context.consultation).place.prepare === name) return {}
      return { consultation: noteIn(context.consultation, event.stamp, { kind: 'moved', part: 'prepare', place: name }) }
    }),
  },
})

const arriveAt = (place: PreparationPlace) => ({ entry: { type: 'arrive' as const, params: place } })
const next = { target: 'planning', actions: 'note' } as const

/** Getting ready at home: flat, resumable at the exact place, and always able to stop. */
export const preparationMachine = machine.createMachine({
  id: 'preparation',
  context: ({ input }) => input,
  initial: 'resuming',
  on: {
    merged: { actions: 'note' },
    'audience.set': { actions: 'note' },
    'statement.withdrawn': { actions: 'note' },
    go: preparationPlaces.map((place) => ({
      guard: { type: 'goesTo' as const, params: place },
      target: place === 'asking' ? ('.planning' as const) : (`.${place}` as const),
      actions: 'note' as const,
    })),
  },
  states: {
    resuming: {
      description: 'Reads the place from the record. An unknown place begins this part again, with nothing lost.',
      always: [
        { guard: { type: 'stoppedAt', params: 'asking' }, target: 'asking', actions: 'askWhereStopped' },
        ...preparationPlaces
          .filter((place) => place !== 'asking')
          .map((place) => ({ guard: { type: 'stoppedAt' as const, params: place }, target: place })),
        { guard: 'topicIsOpen', target: 'topic' },
        { target: 'planning' },
      ],
    },
    topic: { ...arriveAt('topic'), on: { 'topic.chosen': next, 'topic.none': next } },
    planning: {
      description: 'Chooses what to ask: what was told is never asked again while it is fresh.',
      always: [
        { guard: 'toldUsBoth', target: 'contradiction' },
        { guard: 'somethingIsStale', target: 'stillTrue' },
        { guard: 'somethingIsMissing', target: 'asking', actions: 'askNext' },
        { guard: 'cardsAreLeft', target: 'cards' },
        { guard: 'audienceIsOpen', target: 'audience' },
        { target: 'preview' },
      ],
    },
    contradiction: { ...arriveAt('contradiction'), on: { 'contradiction.settled': next, 'contradiction.left': next } },
    stillTrue: {
      ...arriveAt('stillTrue'),
      on: { 'still-true': next, 'not-now': next, changed: { target: 'asking', actions: 'note' } },
    },
    asking: {
      ...arriveAt('asking'),
      on: {
        'statement.made': next,
        'question.skipped': next,
        'question.declined': next,
        enough: [
          { guard: 'cardsAreLeft', target: 'cards', actions: 'note' },
          { target: 'audience', actions: 'note' },
        ],
        back: [
          { guard: 'wasAskedBefore', target: 'asking', reenter: true, actions: ['note', 'askAgain'] },
          { target: 'topic', actions: 'note' },
        ],
      },
    },
    cards: {
      ...arriveAt('cards'),
      on: {
        'card.chosen': { actions: 'note' },
        'order.made': { target: 'options', actions: 'note' },
        'order.skipped': { target: 'options', actions: 'note' },
        back: { guard: 'somethingWasAsked', target: 'asking', actions: ['note', 'askLast'] },
      },
    },
    options: { ...arriveAt('options'), on: { 'options.read': { target: 'audience', actions: 'note' }, back: 'cards' } },
    audience: {
      ...arriveAt('audience'),
      on: { 'audience.chosen': { target: 'preview', actions: 'note' }, back: { target: 'asking', guard: 'somethingWasAsked', actions: ['note', 'askLast'] } },
    },
    preview: {
      ...arriveAt('preview'),
      on: { prepared: { target: 'ready', actions: 'note' }, 'more.wanted': next, back: { target: 'audience', actions: 'note' } },
    },
    ready: { ...arriveAt('ready'), on: { 'more.wanted': next, back: { target: 'preview', actions: 'note' } } },
  },
})
