import { conceptOf, concepts, type Concept } from './concepts.ts'
import { consultationNow, type Consultation } from './consultation.ts'
import type { ConceptId, ConsultationId, EntryId, Instant } from './statement.ts'
import { statementsNow, type Statement, type Story, type Viewers } from './story.ts'

export const day = 24 * 60 * 60 * 1000
/** How long "rather not say" keeps a concept quiet. */
export const quietAfterDeclining = 180 * day
/** At most this many questions in one sitting, the NHS three among them. */
export const askedAtMost = 6
/** At most this many "is this still true?" in one sitting. */
export const confirmedAtMost = 3
/** After this many answers the screen says that this is enough. */
export const enoughAfter = 3

/** A topic's wish to know about a concept: 3 matters most. */
export interface Need {
  readonly concept: ConceptId
  readonly weight: 1 | 2 | 3
}

/** What one sitting asks: chosen from what is missing or no longer fresh. */
export interface AskingPlan {
  /** Stale statements to show back, each with "is this still true?". */
  readonly confirm: readonly Statement[]
  /** Two answers of the person's own where one can be right: "you told us both". */
  readonly contradictions: readonly (readonly Statement[])[]
  /** Concepts that the person has not told us about, in the order in which they are asked. */
  readonly ask: readonly ConceptId[]
  /** What is fresh: shown as told, never asked. */
  readonly told: readonly Statement[]
}

/** One sitting: a visit being prepared, and what this visit has already dealt with. */
export interface Sitting {
  readonly now: Instant
  readonly visit: ConsultationId
  readonly needs: readonly Need[]
  /** Concepts answered, skipped or declined in this sitting: they have used up its questions. */
  readonly asked: readonly ConceptId[]
  /** Concepts put to the person at this visit, in any sitting, whatever the answer: asked no more at this visit. */
  readonly skipped: readonly ConceptId[]
  /** How many statements this sitting has already shown back. */
  readonly confirmed: number
  /** Statements shown back at this visit, in any sitting: shown back no more at this visit. */
  readonly shownBack?: readonly EntryId[]
  /** Concepts put to the person at the visit before this one: they wait until the needs that were not have had their turn. */
  readonly askedBefore?: readonly ConceptId[]
}

/** The sitting that a visit's record is in, beside the other visits of the same person that are at hand. */
export function sittingOf(visit: Consultation, now: Instant, needs: readonly Need[], others: Iterable<Consultation> = []): Sitting {
  const { asked, confirmed } = consultationNow(visit)
  const before = visitBefore(visit, others)
  return {
    now,
    visit: visit.id,
    needs,
    asked,
    skipped: askedAt(visit),
    confirmed,
    shownBack: [...visit.entries.values()].flatMap((entry) => (entry.kind === 'shown-back' ? [entry.target] : [])),
    askedBefore: before ? askedAt(before) : [],
  }
}

function askedAt(visit: Consultation): readonly ConceptId[] {
  return [...visit.entries.values()].flatMap((entry) => (entry.kind === 'asked' ? [entry.concept] : []))
}

/** Of the other visits, the one that was opened last. */
function visitBefore(visit: Consultation, others: Iterable<Consultation>): Consultation | undefined {
  const opened = (each: Consultation) => consultationNow(each).opened
  return [...others]
    .filter((each) => each.id !== visit.id)
    .sort((one, other) => opened(one) - opened(other) || (one.id < other.id ? -1 : 1))
    .at(-1)
}

export type Standing = 'missing' | 'stale' | 'fresh' | 'quiet'

/** A concept that this sitting could ask about. */
interface Candidate {
  readonly concept: Concept
  readonly needed: boolean
  readonly weight: number
  readonly said: readonly Statement[]
  readonly standing: Standing
}

/**
 * What to ask and what to show back in this sitting, so that nothing is asked twice inside
 * its freshness and every missing need has its turn.
 *
 * The order: by weight, a concept's own or the topic's, whichever is more; of equal weights the
 * topic's needs first, then as the concepts are listed. But a lasting concept that was put to the
 * person at the visit before, and is still missing, waits until the needs that were not are asked.
 *
 * While the budget lasts: a missing need is asked in this sitting or in the next unless each spends
 * all its questions on concepts that come before it; what is said anew on being shown back takes one.
 * A lasting concept takes at most one place in two sittings in a row: afterwards it is told, quiet or
 * waiting. One that belongs to the visit, of which there are three, takes one at each visit. So four
 * lasting needs of a topic, whatever their weights, are asked within two whole sittings, whatever
 * the answers are, where nothing that was shown back was said anew.
 */
export function planAsking(story: Story, sitting: Sitting): AskingPlan {
  const known = statementsByConcept(story)
  const relevant = candidates(known, declinedUntil(story), sitting)
  const missing = relevant.filter(({ concept, standing }) => standing === 'missing' && !sitting.asked.includes(concept.id))
  return {
    confirm: toShowBack(relevant, sitting),
    contradictions: contradictionsIn(known, sitting),
    ask: inTurn(missing, sitting.askedBefore ?? [])
      .map(({ concept }) => concept.id)
      .slice(0, Math.max(0, askedAtMost - sitting.asked.length)),
    told: relevant.flatMap(({ concept, said }) => said.filter((statement) => isFresh(concept, statement, sitting))),
  }
}

/** Every concept that may be asked at home and matters to this visit, by weight. */
function candidates(known: StatementsByConcept, declined: ReadonlyMap<ConceptId, Instant>, sitting: Sitting): readonly Candidate[] {
  const needs = new Map<ConceptId, number>()
  for (const { concept, weight } of sitting.needs) needs.set(concept, Math.max(weight, needs.get(concept) ?? 0))
  return concepts
    .filter((concept) => concept.asked === 'home' || concept.asked === 'both')
    .map((concept): Candidate => {
      const said = known.get(concept.id) ?? []
      const weight = Math.max(concept.always, needs.get(concept.id) ?? 0)
      return { concept, needed: needs.has(concept.id), weight, said, standing: standingOf(concept, said, declined, sitting) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || Number(other.needed) - Number(one.needed))
}

/** What was asked at the visit before, and is still missing, comes after the last need that was not. */
function inTurn(missing: readonly Candidate[], askedBefore: readonly ConceptId[]): readonly Candidate[] {
  const waits = ({ concept }: Candidate) => isLasting(concept) && askedBefore.includes(concept.id)
  const first = missing.filter((each) => !waits(each))
  const head = first.slice(0, first.findLastIndex(({ needed }) => needed) + 1)
  return [...head, ...missing.filter((each) => !head.includes(each))]
}

/** The newest of the person's own words on each stale concept, once a visit. */
function toShowBack(relevant: readonly Candidate[], { confirmed, shownBack = [] }: Sitting): readonly Statement[] {
  return relevant
    .filter(({ standing, said }) => standing === 'stale' && !said.some((statement) => shownBack.includes(statement.id)))
    .flatMap(({ said }) => said.filter((statement) => statement.freshSince !== undefined).slice(0, 1))
    .slice(0, Math.max(0, confirmedAtMost - confirmed))
}

function contradictionsIn(known: StatementsByConcept, { visit }: Sitting): readonly (readonly Statement[])[] {
  return [...known]
    .filter(([id]) => conceptOf(id).holds === 'one')
    .map(([id, said]) => said.filter((each) => each.by.voice === 'person' && (isLasting(conceptOf(id)) || each.visit === visit)))
    .filter((said) => said.length > 1)
}

/** How a concept stands for this visit: whether to ask, to show back, or to be silent. */
export function standingOf(
  concept: Concept,
  said: readonly Statement[],
  declined: ReadonlyMap<ConceptId, Instant>,
  { now, visit, skipped, asked }: Pick<Sitting, 'now' | 'visit' | 'skipped' | 'asked'>,
): Standing {
  if (said.some((statement) => isFresh(concept, statement, { now, visit }))) return 'fresh'
  if (skipped.includes(concept.id) || asked.includes(concept.id)) return 'quiet'
  if ((declined.get(concept.id) ?? 0) > now) return 'quiet'
  // What was said for a visit that is over is past, not stale: the next visit is asked afresh.
  return isLasting(concept) && said.some((statement) => statement.freshSince !== undefined) ? 'stale' : 'missing'
}

/** Whether what is said on a concept outlasts the visit that it was said for. */
function isLasting({ freshness }: Concept): boolean {
  return typeof freshness === 'number' || freshness === 'history'
}

/** Whether the person's own words on this still stand. Only their own voice makes a concept fresh. */
export function isFresh(concept: Concept, statement: Statement, { now, visit }: Pick<Sitting, 'now' | 'visit'>): boolean {
  if (statement.freshSince === undefined) return false
  if (concept.freshness === 'history') return true
  if (typeof concept.freshness === 'number') return now - statement.freshSince < concept.freshness * day
  return statement.visit === visit
}

type StatementsByConcept = ReadonlyMap<ConceptId, readonly Statement[]>

function statementsByConcept(story: Story): StatementsByConcept {
  const found = new Map<ConceptId, Statement[]>()
  for (const statement of statementsNow(story)) {
    const list = found.get(statement.concept)
    if (list) list.push(statement)
    else found.set(statement.concept, [statement])
  }
  return found
}

/** Until when each concept that somebody would rather not talk about stays quiet. */
export function declinedUntil(story: Story): ReadonlyMap<ConceptId, Instant> {
  const until = new Map<ConceptId, Instant>()
  for (const entry of story.entries.values()) {
    if (entry.kind === 'declined') until.set(entry.concept, Math.max(entry.until, until.get(entry.concept) ?? 0))
  }
  return until
}

/**
 * What could be talked about in the room: needs that this copy holds nothing on,
 * whether missing, private or declined, without telling which. Nothing while family is there:
 * they may know that it was answered at home, and would see that the answer is kept from them.
 */
export function couldTalkAbout(seen: readonly Statement[], needs: readonly Need[], { voices }: Pick<Viewers, 'voices'>): readonly ConceptId[] {
  if (voices.includes('family')) return []
  const held = new Set(seen.map((statement) => statement.concept))
  return [...new Set(needs.map((need) => need.concept))].filter((concept) => !held.has(concept))
}
