import { conceptOf } from '../../domain/concepts.ts'
import type { AgendaItem, ConsultationNow, ValueOrder } from '../../domain/consultation.ts'
import type { FollowUpNow } from '../../domain/follow-up.ts'
import type { Room } from '../../domain/present.ts'
import { heardIn } from '../../domain/room.ts'
import type { ConceptId, ConsultationId } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import { bandOf } from '../../domain/values.ts'

/** So many of the person's own words on what matters stand open and numbered. */
export const mattersShown = 3

/** What was told, in the order in which it is read in a minute. Every statement stands in exactly one section. */
export interface StorySections {
  /** Told when the person looked back at the visit before: what a GP reads first. */
  readonly changed: readonly Statement[]
  /** Name, date of birth, and how to talk with the person. */
  readonly howToTalk: readonly Statement[]
  /** Said for this visit, newest first, unless it has a section of its own. */
  readonly today: readonly Statement[]
  /** The person's own words on what matters: the first of them. */
  readonly matters: readonly Statement[]
  /** What they picked from the cards: it matters too, and is never set as their own words. */
  readonly cards: readonly Statement[]
  readonly hopes: readonly Statement[]
  readonly doAndDoNot: readonly Statement[]
  readonly people: readonly Statement[]
  readonly strengths: readonly Statement[]
  readonly before: readonly Statement[]
  /** Hopes, questions and ways of deciding of visits that are over. */
  readonly past: readonly Statement[]
}

const ofOneVisit: readonly ConceptId[] = ['hopes-visit', 'questions', 'how-decide']
const sectionOfConcept: ReadonlyMap<ConceptId, keyof StorySections> = new Map([
  ['call-me', 'howToTalk'],
  ['full-name', 'howToTalk'],
  ['born', 'howToTalk'],
  ['see-hear-move', 'howToTalk'],
  ['how-decide', 'howToTalk'],
  ['hopes-visit', 'hopes'],
  ['questions', 'hopes'],
  ['do-dont', 'doAndDoNot'],
  ['people', 'people'],
  ['good-day', 'strengths'],
  ['what-helps', 'strengths'],
])

/** What everyone may see, sorted for reading. What comes in newest first stays so within a section. */
export function storySections(seen: readonly Statement[], visitId: ConsultationId, order?: ValueOrder, lookedBack?: FollowUpNow): StorySections {
  const matters = topMatters(seen, order)
  const toldThen = new Set(Object.values(lookedBack?.told ?? {}).flat())
  const sectionOf = (statement: Statement): keyof StorySections => {
    if (matters.includes(statement)) return 'matters'
    if (isPicked(statement)) return 'cards'
    if (toldThen.has(statement.id)) return 'changed'
    if (conceptOf(statement.concept).asked === 'follow-up') return 'past'
    if (ofOneVisit.includes(statement.concept) && statement.visit !== visitId) return 'past'
    return sectionOfConcept.get(statement.concept) ?? (statement.visit === visitId ? 'today' : 'before')
  }
  const within = (section: keyof StorySections) => seen.filter((statement) => sectionOf(statement) === section)
  return {
    changed: within('changed'),
    howToTalk: within('howToTalk'),
    today: within('today'),
    matters,
    cards: inOrder(seen.filter(isPicked), order),
    hopes: within('hopes'),
    doAndDoNot: within('doAndDoNot'),
    people: within('people'),
    strengths: within('strengths'),
    before: within('before'),
    past: within('past'),
  }
}

const ranks = { most: 0, matters: 1, couldWait: 3 } as const
const unplaced = 2

function topMatters(seen: readonly Statement[], order: ValueOrder | undefined): readonly Statement[] {
  return inOrder(seen.filter((statement) => isOnWhatMatters(statement) && !isPicked(statement)), order).slice(0, mattersShown)
}

function isOnWhatMatters({ concept, by }: Statement): boolean {
  return concept === 'what-matters' && by.voice === 'person'
}

function isPicked(statement: Statement): boolean {
  return isOnWhatMatters(statement) && statement.attribute !== undefined
}

function inOrder(statements: readonly Statement[], order: ValueOrder | undefined): readonly Statement[] {
  return statements
    .map((statement) => ({ statement, rank: rankOf(statement, order) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ statement }) => statement)
}

function rankOf({ id, attributes }: Statement, order: ValueOrder | undefined): number {
  if (!order) return unplaced
  const cards = [`statement:${id}` as const, ...attributes.map((attribute) => `attribute:${attribute}` as const)]
  const placed = cards.flatMap((card) => bandOf(order, card) ?? [])
  return placed.length === 0 ? unplaced : Math.min(...placed.map((band) => ranks[band]))
}

/** Whether a statement has come in since the visit before this one. At a first visit everything is new, so nothing is marked. */
export function isNewSince({ visit, at }: Statement, visitId: ConsultationId, earlier: readonly ConsultationNow[]): boolean {
  const last = earlier[0]
  return last !== undefined && (visit === visitId || (visit === undefined && at > last.opened))
}

/**
 * The agenda as everyone here may see it: what the record holds, or else the hopes and questions
 * told for this visit. An item that comes from a statement goes where its statement goes.
 */
export function agendaSeen(agenda: readonly AgendaItem[], hopes: readonly Statement[], seen: readonly Statement[], wordsOf: (statement: Statement) => string): readonly AgendaItem[] {
  if (agenda.length === 0) return hopes.map((each) => ({ id: each.id, voice: each.by.voice, words: wordsOf(each), statement: each.id }))
  const open = new Map(seen.map((each) => [each.id, each]))
  return agenda.flatMap((item) => {
    if (item.statement === undefined) return [item]
    const statement = open.get(item.statement)
    return statement ? [{ ...item, words: wordsOf(statement) }] : []
  })
}

/**
 * Earlier choices that everyone in the room may see: all of them where the person sits with professionals alone;
 * otherwise those made while everyone who is here now was there as well, with the doubts that all of them heard.
 * The newest of each topic.
 */
export function earlierChoices(earlier: readonly ConsultationNow[], here: Partial<Room>): readonly ConsultationNow[] {
  const others = here.present?.filter(({ voice }) => voice === 'family' || voice === 'interpreter')
  if (!others) return []
  const knewAll = (visit: ConsultationNow) =>
    others.every(({ voice, name }) => name !== undefined && visit.present?.some((each) => each.voice === voice && each.name === name))
  const open = earlier.filter((visit) => visit.topic !== undefined && visit.settled !== undefined && knewAll(visit))
  return open
    .filter((visit, index) => open.findIndex((each) => each.topic === visit.topic) === index)
    .map((visit) => heardIn(visit, here))
}

/** What the person would like to talk about since they looked back: of each topic, as the newest visit has it at which anything was settled. */
export function carriedOver(seen: readonly Statement[], visits: readonly ConsultationNow[]): readonly Statement[] {
  const settled = visits.filter((visit) => visit.settled !== undefined)
  const newest = settled.filter((visit, index) => settled.findIndex((each) => each.topic === visit.topic) === index)
  const answers = newest.flatMap(({ followUp }) => followUp?.told['still-right'] ?? [])
  return seen.filter(({ id, picked }) => answers.includes(id) && picked[0] !== 'carry-on')
}
