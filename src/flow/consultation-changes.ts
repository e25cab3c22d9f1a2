import { consultationNow, noteIn, uniteConsultations, type Consultation } from '../domain/consultation.ts'
import { aloneIn, isAloneFirst, togetherIn, type Room } from '../domain/present.ts'
import { latestViews } from '../domain/room.ts'
import type { Scenario } from '../domain/scenario.ts'
import type { Instant } from '../domain/statement.ts'
import { statementsNow, unite, type Story } from '../domain/story.ts'
import { link, say } from '../domain/telling.ts'
import { planAsWritten, settledAsWritten } from '../domain/heard.ts'
import { adviceAgainst, planFor } from '../domain/plan.ts'
import { consultationPlaces, type ConsultationEvent, type ConsultationPlace } from './consultation-events.ts'
import type { Stamped } from './stamped.ts'
import { agendaAfter, orderAfter, planAfter } from './unseen.ts'

/** What the consultation knows: the two records and, once chosen, the topic. */
export interface ConsultationContext {
  readonly story: Story
  readonly consultation: Consultation
  readonly scenario?: Scenario
  readonly now: Instant
  /** When this sitting began: a room that was described long before it may be another room. */
  readonly since: Instant
}

/** How long an answer to "who is in the room?" outlives a restart of the app, in milliseconds. */
const roomStays = 15 * 60_000

type Event<Type extends ConsultationEvent['type']> = Stamped<Extract<ConsultationEvent, { type: Type }>>
type Change<Type extends ConsultationEvent['type']> = (context: ConsultationContext, event: Event<Type>) => Partial<ConsultationContext>

/** Where the record says that the pair stopped, if this app knows the place. */
export function placeOf({ consultation }: ConsultationContext): ConsultationPlace | undefined {
  const kept = consultationNow(consultation).place.together
  return consultationPlaces.find((each) => each === kept)
}

/** Whether anything has been told that is to be shown only after the right person was found. */
export function somethingWasTold({ story }: ConsultationContext): boolean {
  return statementsNow(story).length > 0
}

/** Whether it is known who is in the room, so that what was told may be shown. */
export function roomIsKnown({ story, consultation, since }: ConsultationContext): boolean {
  const { personChecked, present, presentAt = 0, roomAskedAnew } = consultationNow(consultation)
  // Once it is asked anew, what was answered before does not hold: not by going another way, nor after a restart.
  if (roomAskedAnew) return false
  // What this room said itself is no secret to it.
  const toldElsewhere = statementsNow(story).some((each) => each.place !== 'room' || each.visit !== consultation.id)
  return !toldElsewhere || (personChecked && present !== undefined && presentAt > since - roomStays)
}

/** Whether this choice goes against guidance in this group and no reason has been given yet. */
export function needsReason({ scenario, consultation }: ConsultationContext): boolean {
  const { settled, group } = consultationNow(consultation)
  return scenario !== undefined && settled?.reason === undefined && adviceAgainst(scenario, settled?.option, group) !== undefined
}

const noted =
  <Type extends ConsultationEvent['type']>(entry: (event: Event<Type>) => Parameters<typeof noteIn>[2]): Change<Type> =>
  ({ consultation }, event) => ({ consultation: noteIn(consultation, event.stamp, entry(event)) })

/** What each event changes in the records. Events that only move are not here. */
const changes: { readonly [Type in ConsultationEvent['type']]?: Change<Type> } = {
  'person.right': noted(() => ({ kind: 'person-checked' })),
  'present.answered': noted(({ present, alone }) => ({ kind: 'present', ...(alone || isAloneFirst({ present }) ? aloneIn({ present }) : { present }) })),
  'family.stepped-out': ({ consultation }, { stamp }) => ({ consultation: noteIn(consultation, stamp, { kind: 'present', ...aloneIn(roomOf(consultation)) }) }),
  'family.came-back': ({ consultation }, { stamp }) => ({ consultation: noteIn(consultation, stamp, { kind: 'present', ...togetherIn(roomOf(consultation)) }) }),
  'agenda.changed': (context, event) => ({ consultation: noteIn(context.consultation, event.stamp, { kind: 'agenda', items: agendaAfter(context, event.items, event.stamp.id) }) }),
  'topic.chosen': ({ consultation }, { stamp, scenario }) => ({
    scenario,
    consultation: noteIn(consultation, stamp, { kind: 'opened', topic: scenario.topic, version: scenario.version }),
  }),
  'gate.passed': ({ consultation, scenario }, { stamp, group }) => ({
    consultation: noteIn(
      consultation,
      stamp,
      { kind: 'gate-passed', found: [] },
      { kind: 'group-read', group, by: { voice: 'professional' } },
      // Every column stands open on the options, so every option has been opened.
      ...(scenario?.options ?? []).map((option) => ({ kind: 'option-opened' as const, option: option.id })),
    ),
  }),
  'gate.stopped': noted(({ found }) => ({ kind: 'gate-passed', found })),
  'group.changed': noted(({ group }) => ({ kind: 'group-read', group, by: { voice: 'professional' } })),
  'statement.made': ({ story, consultation }, { stamp, answer }) => ({ story: say(story, stamp, { ...answer, place: 'room', visit: consultation.id }) }),
  'order.made': (context, { stamp, order }) => ({ consultation: noteIn(context.consultation, stamp, { kind: 'ordered', order: orderAfter(context, order), where: 'room' }) }),
  linked: ({ story }, { stamp, target, attribute, by }) => ({ story: link(story, stamp, target, attribute, by) }),
  'option.opened': noted(({ option }) => ({ kind: 'option-opened', option })),
  'fit.shown': noted(() => ({ kind: 'fit-shown' })),
  'view.asked': noted(() => ({ kind: 'view-asked' })),
  'view.given': noted(({ by, words }) => ({ kind: 'view-given', by, words })),
  'view.agreed': ({ consultation }, { stamp, by, agrees }) => {
    const view = latestViews(consultationNow(consultation).views).find((each) => each.by.voice === by.voice && each.by.name === by.name)
    return view ? { consultation: noteIn(consultation, stamp, { kind: 'view-agreed', view: view.id, agrees }) } : {}
  },
  'reservation.noted': noted(({ by, words, agreed }) => ({ kind: 'reservation', by, words, ...(agreed && { agreed }) })),
  settled: ({ consultation, scenario }, { stamp, settled }) => ({
    consultation: noteIn(consultation, stamp, { kind: 'settled', settled: settledAsWritten(settled) }, { kind: 'plan-changed', plan: planAsWritten(planFor(scenario, settled, consultationNow(consultation), stamp.at)) }),
  }),
  'plan.changed': (context, { stamp, plan }) => ({ consultation: noteIn(context.consultation, stamp, { kind: 'plan-changed', plan: planAfter(context, plan, stamp.id) }) }),
  copied: noted(({ digest }) => ({ kind: 'copied', ...(digest !== undefined && { digest }) })),
  printed: noted(() => ({ kind: 'printed' })),
  'taken-home': (context, { stamp, plan, until }) => ({
    consultation: noteIn(
      context.consultation,
      stamp,
      { kind: 'settled', settled: { outcome: 'not-yet', ...(until !== undefined && { until }) } },
      { kind: 'plan-changed', plan: planAfter(context, plan, stamp.id) },
      { kind: 'taken-home' },
    ),
  }),
  closed: ({ consultation }, { stamp }) => {
    const { settled, plan } = consultationNow(consultation)
    const valid = settled !== undefined && plan.review !== undefined
    return { consultation: noteIn(consultation, stamp, { kind: 'closed', how: valid ? 'valid' : 'put-off' }) }
  },
  'not-used': noted(() => ({ kind: 'closed', how: 'not-used' })),
  merged: (context, { story, consultation }) => ({
    story: unite(context.story, story),
    consultation: uniteConsultations(context.consultation, consultation),
  }),
}

function roomOf(consultation: Consultation): Room {
  const { present = [], outside } = consultationNow(consultation)
  return { present, ...(outside && { outside }) }
}

/** The context after an event: a pure function of the two. */
export function afterConsultationEvent(context: ConsultationContext, event: Stamped<ConsultationEvent>): Partial<ConsultationContext> {
  // The table is typed entry by entry; which entry goes with this event is known only here.
  const change = changes[event.type] as Change<ConsultationEvent['type']> | undefined
  return { now: Math.max(context.now, event.stamp.at), ...change?.(context, event) }
}
