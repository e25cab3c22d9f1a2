import { isFresh } from '../domain/asking.ts'
import { conceptOf } from '../domain/concepts.ts'
import { consultationNow, noteIn, uniteConsultations, type Consultation, type Stamp } from '../domain/consultation.ts'
import { planAsWritten } from '../domain/heard.ts'
import type { ConceptId, EntryId, Instant, Speaker } from '../domain/statement.ts'
import { statementsNow, unite, type Statement, type Story } from '../domain/story.ts'
import { confirm, say, setAudience, withdraw } from '../domain/telling.ts'
import { followUpPlaces, type FollowUpEvent, type FollowUpPlace } from './follow-up-events.ts'
import type { Stamped } from './stamped.ts'

/** What looking back knows: the two records and, for as long as the page stands, what of the safety net applies. */
export interface FollowUpContext {
  readonly story: Story
  readonly consultation: Consultation
  readonly now: Instant
  readonly signs?: readonly string[]
}

type Event<Type extends FollowUpEvent['type']> = Stamped<Extract<FollowUpEvent, { type: Type }>>
type Change<Type extends FollowUpEvent['type']> = (context: FollowUpContext, event: Event<Type>) => Partial<FollowUpContext>

/** Where the record says that somebody stopped looking back, if this app knows the place. */
export function placeStoppedAt({ consultation }: FollowUpContext): FollowUpPlace | undefined {
  const { place, followUp } = consultationNow(consultation)
  return followUp?.ended === false ? followUpPlaces.find((each) => each === place['follow-up']) : undefined
}

/** Whether the record says that somebody has begun, and not ended. */
export function isBegun({ consultation }: FollowUpContext): boolean {
  return consultationNow(consultation).followUp?.ended === false
}

/** What the person said matters most, where it is so old that it is shown back: once, and only where nothing newer stands. */
export function staleMattering({ story, consultation, now }: FollowUpContext): Statement | undefined {
  const { shownBack } = consultationNow(consultation)
  const concept = conceptOf('what-matters')
  const own = statementsNow(story).filter((each) => each.concept === concept.id && each.by.voice === 'person' && each.attribute === undefined)
  const isStanding = own.some((each) => isFresh(concept, each, { now, visit: consultation.id }))
  return isStanding || own.some((each) => shownBack.includes(each.id)) ? undefined : own[0]
}

/** What was told under a concept while looking back this time, in the order of its boxes. */
export function toldNow({ story, consultation }: FollowUpContext, concept: ConceptId): readonly Statement[] {
  const ids = consultationNow(consultation).followUp?.told[concept] ?? []
  const standing = statementsNow(story)
  return ids.flatMap((id) => standing.filter((each) => each.id === id))
}

/** The records with the words of these boxes in the place of what was told before in each. Unchanged words stay, emptied ones are taken back. */
function afterTelling(context: FollowUpContext, stamp: Stamp, concept: ConceptId, boxes: readonly Box[], by: Speaker, lang: string): Partial<FollowUpContext> {
  const before = toldNow(context, concept)
  let { story } = context
  const statements: EntryId[] = []
  boxes.forEach(({ words, picked }, index) => {
    const earlier = before[index]
    const own = { at: stamp.at, id: index === 0 ? stamp.id : `${stamp.id}.${index}` }
    if (words.trim() === '' && picked.length === 0) {
      if (earlier) story = withdraw(story, own, earlier.id, by)
      return
    }
    if (earlier?.words === words && earlier.picked.join() === picked.join()) return void statements.push(earlier.id)
    const supersedes = earlier ? [earlier.id] : saidToHaveChanged(context, concept, by)
    story = say(story, own, { concept, words, picked, lang, by, place: 'home', visit: context.consultation.id, supersedes, ...(earlier && { audience: earlier.audienceNow }) })
    statements.push(own.id)
  })
  const asked = { kind: 'asked', concept, answer: statements.length > 0 ? 'said' : 'skipped' } as const
  return { story, consultation: noteIn(context.consultation, stamp, asked, { kind: 'looked-back', concept, statements }) }
}

interface Box {
  readonly words: string
  readonly picked: readonly string[]
}

/** The statements that somebody said have changed: new words on them take their place. */
function saidToHaveChanged({ story, consultation }: FollowUpContext, concept: ConceptId, by: Speaker): readonly EntryId[] {
  const changed = [...consultation.entries.values()].flatMap((entry) => (entry.kind === 'shown-back' && entry.answer === 'changed' ? [entry.target] : []))
  return statementsNow(story).filter((each) => each.concept === concept && each.by.voice === by.voice && changed.includes(each.id)).map((each) => each.id)
}

/** What each event changes in the records. Events that only move are not here. */
const changes: { readonly [Type in FollowUpEvent['type']]?: Change<Type> } = {
  'signs.checked': (_, { signs }) => ({ signs }),
  'still-true': ({ story, consultation }, { stamp, target, by }) => ({
    story: confirm(story, stamp, target, by),
    consultation: noteIn(consultation, stamp, { kind: 'shown-back', target, answer: 'still-true' }),
  }),
  changed: ({ consultation }, { stamp, target }) => ({ consultation: noteIn(consultation, stamp, { kind: 'shown-back', target, answer: 'changed' }) }),
  'not-now': ({ consultation }, { stamp, target }) => ({ consultation: noteIn(consultation, stamp, { kind: 'shown-back', target, answer: 'not-now' }) }),
  told: (context, { stamp, concept, words, lang, by }) => afterTelling(context, stamp, concept, words.map((each) => ({ words: each, picked: [] })), by, lang),
  'confidence.said': ({ consultation }, { stamp, confidence }) => ({ consultation: noteIn(consultation, stamp, { kind: 'confidence-now', confidence }) }),
  'still-right.answered': (context, { stamp, answer, words, lang, by, review }) => {
    const told = afterTelling(context, stamp, 'still-right', [{ words, picked: [answer] }], by, lang)
    const { consultation = context.consultation } = told
    if (answer !== 'carry-on' || review === undefined) return told
    const plan = planAsWritten({ ...consultationNow(consultation).plan, review })
    return { ...told, consultation: noteIn(consultation, stamp, { kind: 'plan-changed', plan }) }
  },
  'audience.chosen': ({ story, consultation }, { stamp, audience, by }) => {
    const told = Object.values(consultationNow(consultation).followUp?.told ?? {}).flat()
    const targets = statementsNow(story).filter((each) => told.includes(each.id) && each.audienceNow !== audience).map(({ id }) => id)
    return { story: setAudience(story, stamp, targets, audience, by), consultation: noteIn(consultation, stamp, { kind: 'followed-up' }) }
  },
  merged: (context, { story, consultation }) => ({ story: unite(context.story, story), consultation: uniteConsultations(context.consultation, consultation) }),
}

/** The context after an event: a pure function of the two. */
export function afterFollowUpEvent(context: FollowUpContext, event: Stamped<FollowUpEvent>): Partial<FollowUpContext> {
  // The table is typed entry by entry; which entry goes with this event is known only here.
  const change = changes[event.type] as Change<FollowUpEvent['type']> | undefined
  return { now: Math.max(context.now, event.stamp.at), ...change?.(context, event) }
}
