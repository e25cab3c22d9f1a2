import { consultationNow, noteIn, uniteConsultations, type AgendaItem, type Consultation } from '../domain/consultation.ts'
import { visitSeenBy } from '../domain/room.ts'
import type { Scenario } from '../domain/scenario.ts'
import type { Instant } from '../domain/statement.ts'
import { statementsNow, unite, type Story } from '../domain/story.ts'
import { link, say } from '../domain/telling.ts'
import { adviceAgainst, planFor } from '../domain/plan.ts'
import { consultationPlaces, type ConsultationEvent, type ConsultationPlace } from './consultation-events.ts'
import type { Stamped } from './stamped.ts'

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
  const { personChecked, present, presentAt = 0 } = consultationNow(consultation)
  // What this room said itself is no secret to it.
  const toldElsewhere = statementsNow(story).some((each) => each.place !== 'room' || each.visit !== consultation.id)
  return !toldElsewhere || (personChecked && present !== undefined && presentAt > since - roomStays)
}

/** Whether this choice goes against guidance in this group and no reason has been given yet. */
export function needsReason({ scenario, consultation }: ConsultationContext): boolean {
  const { settled, group } = consultationNow(consultation)
  return scenario !== undefined && settled?.reason === undefined && adviceAgainst(scenario, settled?.option, group) !== undefined
}

/** What was told at home stays in the story alone, so that taking it back takes it from here as well. */
function withoutToldWords(item: AgendaItem): AgendaItem {
  return item.statement === undefined ? item : { ...item, words: '' }
}

/** Items that somebody here may not see: a change made in front of them must not drop these. */
function agendaUnseen({ story, consultation }: ConsultationContext): readonly AgendaItem[] {
  const visit = consultationNow(consultation)
  const seen = visitSeenBy(story, { voices: ['person', 'professional', ...(visit.present ?? []).map((each) => each.voice)] }, visit).agenda
  return visit.agenda.filter((item) => !seen.some(({ id }) => id === item.id))
}

const noted =
  <Type extends ConsultationEvent['type']>(entry: (event: Event<Type>) => Parameters<typeof noteIn>[2]): Change<Type> =>
  ({ consultation }, event) => ({ consultation: noteIn(consultation, event.stamp, entry(event)) })

/** What each event changes in the records. Events that only move are not here. */
const changes: { readonly [Type in ConsultationEvent['type']]?: Change<Type> } = {
  'person.right': noted(() => ({ kind: 'person-checked' })),
  'present.answered': noted(({ present }) => ({ kind: 'present', present })),
  'agenda.changed': (context, { stamp, items }) => ({
    consultation: noteIn(context.consultation, stamp, { kind: 'agenda', items: [...items.map(withoutToldWords), ...agendaUnseen(context)] }),
  }),
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
  'order.made': noted(({ order }) => ({ kind: 'ordered', order, where: 'room' })),
  linked: ({ story }, { stamp, target, attribute, by }) => ({ story: link(story, stamp, target, attribute, by) }),
  'option.opened': noted(({ option }) => ({ kind: 'option-opened', option })),
  'fit.shown': noted(() => ({ kind: 'fit-shown' })),
  'view.asked': noted(() => ({ kind: 'view-asked' })),
  'view.given': noted(({ by, words }) => ({ kind: 'view-given', by, words })),
  'reservation.noted': noted(({ by, words }) => ({ kind: 'reservation', by, words })),
  settled: ({ consultation, scenario }, { stamp, settled }) => ({
    consultation: noteIn(consultation, stamp, { kind: 'settled', settled }, { kind: 'plan-changed', plan: planFor(scenario, settled, consultationNow(consultation), stamp.at) }),
  }),
  'plan.changed': noted(({ plan }) => ({ kind: 'plan-changed', plan })),
  copied: noted(() => ({ kind: 'copied' })),
  printed: noted(() => ({ kind: 'printed' })),
  'taken-home': ({ consultation }, { stamp, plan, until }) => ({
    consultation: noteIn(
      consultation,
      stamp,
      { kind: 'settled', settled: { outcome: 'not-yet', ...(until !== undefined && { until }) } },
      { kind: 'plan-changed', plan },
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

/** The context after an event: a pure function of the two. */
export function afterConsultationEvent(context: ConsultationContext, event: Stamped<ConsultationEvent>): Partial<ConsultationContext> {
  // The table is typed entry by entry; which entry goes with this event is known only here.
  const change = changes[event.type] as Change<ConsultationEvent['type']> | undefined
  return { now: Math.max(context.now, event.stamp.at), ...change?.(context, event) }
}
