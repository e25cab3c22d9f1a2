import { planAsking, sittingOf, type AskingPlan } from '../domain/asking.ts'
import { conceptOf } from '../domain/concepts.ts'
import { consultationNow, noteIn, uniteConsultations, type Consultation } from '../domain/consultation.ts'
import type { Scenario } from '../domain/scenario.ts'
import type { ConceptId, EntryId, Instant, Speaker } from '../domain/statement.ts'
import { statementsNow, unite, type Statement, type Story } from '../domain/story.ts'
import { confirm, decline, say, setAudience, settleContradiction, withdraw } from '../domain/telling.ts'
import { preparationPlaces, type PreparationEvent, type PreparationPlace } from './preparation-events.ts'
import type { Stamped } from './stamped.ts'

/** What the preparation knows: the two records, the topic, and which question it is at. */
export interface PreparationContext {
  readonly story: Story
  readonly consultation: Consultation
  readonly scenario?: Scenario
  readonly now: Instant
  /** The same person's other visits, as far as they are at hand: what was asked there waits its turn. */
  readonly otherVisits?: readonly Consultation[]
  /** The concept being asked, in the place `asking`. */
  readonly at?: ConceptId
}

type Event<Type extends PreparationEvent['type']> = Stamped<Extract<PreparationEvent, { type: Type }>>
type Change<Type extends PreparationEvent['type']> = (context: PreparationContext, event: Event<Type>) => Partial<PreparationContext>

/** What is left to ask and to show back at this point of the sitting. */
export function planOf({ story, consultation, scenario, now, otherVisits = [] }: PreparationContext): AskingPlan {
  const sitting = sittingOf(consultation, now, scenario?.needs ?? [], otherVisits)
  const plan = planAsking(story, sitting)
  // Two answers that somebody would rather leave as they are for now are not put to them again at this visit.
  return { ...plan, contradictions: plan.contradictions.filter((both) => !both.some(({ id }) => sitting.shownBack?.includes(id))) }
}

/** What this voice said for this visit on a concept: shown again when somebody goes back to it. */
export function answerOf({ story, consultation }: PreparationContext, concept: ConceptId, by: Speaker): Statement | undefined {
  return statementsNow(story).find(
    (each) => each.concept === concept && each.visit === consultation.id && each.attribute === undefined && each.by.voice === by.voice,
  )
}

/** The statements that somebody said have changed: their new words take the place of these. Of a history nothing is replaced, only added to. */
function saidToHaveChanged({ story, consultation }: PreparationContext, concept: ConceptId, by: Speaker): readonly EntryId[] {
  if (conceptOf(concept).freshness === 'history') return []
  const changed = [...consultation.entries.values()].flatMap((entry) => (entry.kind === 'shown-back' && entry.answer === 'changed' ? [entry.target] : []))
  return statementsNow(story)
    .filter((each) => each.concept === concept && each.by.voice === by.voice && changed.includes(each.id))
    .map((each) => each.id)
}

/** The question before the one being asked, if there is one. */
export function questionBefore({ consultation, at }: PreparationContext): ConceptId | undefined {
  const { asked } = consultationNow(consultation)
  const index = at === undefined ? -1 : asked.indexOf(at)
  return index === -1 ? asked.at(-1) : asked[index - 1]
}

/** The last question of this sitting, for going back from what comes after the questions. */
export function lastQuestion({ consultation }: PreparationContext): ConceptId | undefined {
  return consultationNow(consultation).asked.at(-1)
}

/** Where the record says that somebody stopped, if this app knows the place. */
export function placeToResume({ consultation }: PreparationContext): { readonly place: PreparationPlace; readonly at?: ConceptId } | undefined {
  const [name, at] = (consultationNow(consultation).place.prepare ?? '').split(':')
  const place = preparationPlaces.find((each) => each === name)
  if (!place || (place === 'asking' && !at)) return undefined
  return { place, ...(at !== undefined && { at }) }
}

/** What each event changes in the records. Events that only move are not here. */
const changes: { readonly [Type in PreparationEvent['type']]?: Change<Type> } = {
  'topic.chosen': ({ consultation }, { stamp, scenario }) => ({
    scenario,
    consultation: noteIn(consultation, stamp, { kind: 'opened', topic: scenario.topic, version: scenario.version }),
  }),
  'topic.none': ({ consultation }, { stamp }) => ({ consultation: noteIn(consultation, stamp, { kind: 'opened' }) }),
  'statement.made': (context, { stamp, answer }) => {
    const { story, consultation } = context
    const before = answerOf(context, answer.concept, answer.by)
    const unchanged = before && before.words === answer.words && before.picked.join() === answer.picked.join()
    const supersedes = before ? [before.id] : saidToHaveChanged(context, answer.concept, answer.by)
    return {
      consultation: noteIn(consultation, stamp, { kind: 'asked', concept: answer.concept, answer: 'said' }),
      ...(!unchanged && {
        story: say(story, stamp, {
          ...answer,
          place: 'home',
          visit: consultation.id,
          ...(supersedes.length > 0 && { supersedes }),
          ...(before && { audience: before.audienceNow }),
        }),
      }),
    }
  },
  'question.skipped': ({ consultation }, { stamp, concept }) => ({
    consultation: noteIn(consultation, stamp, { kind: 'asked', concept, answer: 'skipped' }),
  }),
  'question.declined': ({ story, consultation }, { stamp, concept, by }) => ({
    story: decline(story, stamp, concept, by),
    consultation: noteIn(consultation, stamp, { kind: 'asked', concept, answer: 'declined' }),
  }),
  'still-true': ({ story, consultation }, { stamp, target, by }) => ({
    story: confirm(story, stamp, target, by),
    consultation: noteIn(consultation, stamp, { kind: 'shown-back', target, answer: 'still-true' }),
  }),
  changed: ({ story, consultation }, { stamp, target }) => {
    const said = story.entries.get(target)
    return {
      consultation: noteIn(consultation, stamp, { kind: 'shown-back', target, answer: 'changed' }),
      ...(said?.kind === 'said' && { at: said.concept }),
    }
  },
  'not-now': ({ consultation }, { stamp, target }) => ({
    consultation: noteIn(consultation, stamp, { kind: 'shown-back', target, answer: 'not-now' }),
  }),
  'contradiction.left': ({ consultation }, { stamp, both }) => ({
    consultation: noteIn(consultation, stamp, ...both.map((target) => ({ kind: 'shown-back' as const, target, answer: 'not-now' as const }))),
  }),
  'contradiction.settled': ({ story }, { stamp, right, wrong, by }) => ({ story: settleContradiction(story, stamp, right, wrong, by) }),
  'more.wanted': ({ consultation }, { stamp }) => ({ consultation: noteIn(consultation, stamp, { kind: 'sitting-started' }) }),
  'card.chosen': ({ story, consultation }, { stamp, attribute, words, lang, by }) => ({
    story: say(story, stamp, { concept: 'what-matters', words, picked: [], lang, by, place: 'home', visit: consultation.id, attribute }),
  }),
  'order.made': ({ consultation }, { stamp, order }) => ({ consultation: noteIn(consultation, stamp, { kind: 'ordered', order, where: 'home' }) }),
  'audience.chosen': ({ story, consultation }, { stamp, audience, by }) => {
    const targets = statementsNow(story).filter((each) => each.visit === consultation.id && each.audienceNow !== audience)
    return { story: setAudience(story, stamp, targets.map((each) => each.id), audience, by) }
  },
  'audience.set': ({ story }, { stamp, target, audience, by }) => ({ story: setAudience(story, stamp, [target], audience, by) }),
  'statement.withdrawn': ({ story }, { stamp, target, by }) => ({ story: withdraw(story, stamp, target, by) }),
  prepared: ({ consultation }, { stamp }) => ({ consultation: noteIn(consultation, stamp, { kind: 'prepared' }) }),
  merged: (context, { story, consultation }) => ({
    story: unite(context.story, story),
    consultation: uniteConsultations(context.consultation, consultation),
  }),
}

/** The context after an event: a pure function of the two. */
export function afterEvent(context: PreparationContext, event: Stamped<PreparationEvent>): Partial<PreparationContext> {
  // The table is typed entry by entry; which entry goes with this event is known only here.
  const change = changes[event.type] as Change<PreparationEvent['type']> | undefined
  return { now: Math.max(context.now, event.stamp.at), ...change?.(context, event) }
}
