import { conceptOf, concepts, type Concept } from './concepts.ts'
import type { ConceptId, ConsultationId, Entry, Instant } from './statement.ts'
import { statementsNow, type Statement, type Story } from './story.ts'

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
  /** Two answers where one can be right: "you told us both". */
  readonly contradictions: readonly (readonly Statement[])[]
  /** Concepts nobody has told us about, the most useful first. */
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
  /** Concepts skipped for this visit, in any sitting: quiet until the next. */
  readonly skipped: readonly ConceptId[]
  /** How many statements this sitting has already shown back. */
  readonly confirmed: number
}

export type Standing = 'missing' | 'stale' | 'fresh' | 'quiet'

/**
 * What to ask and what to show back in this sitting, so that nothing is asked
 * twice inside its freshness and every missing need has its turn.
 */
export function planAsking(story: Story, sitting: Sitting): AskingPlan {
  const known = statementsByConcept(story)
  const declined = declinedUntil(story)
  const relevant = concepts
    .filter((concept) => concept.asked === 'home' || concept.asked === 'both')
    .map((concept, order) => ({ concept, order, weight: weightOf(concept, sitting.needs) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.order - other.order)
    .map(({ concept }) => ({ concept, said: known.get(concept.id) ?? [], standing: standingOf(concept, known.get(concept.id) ?? [], declined, sitting) }))

  const stale = relevant.filter(({ standing }) => standing === 'stale')
  return {
    confirm: stale.flatMap(({ said }) => said.slice(0, 1)).slice(0, Math.max(0, confirmedAtMost - sitting.confirmed)),
    contradictions: [...known].filter(([id, said]) => conceptOf(id).holds === 'one' && said.length > 1).map(([, said]) => said),
    ask: relevant
      .filter(({ concept, standing }) => standing === 'missing' && !sitting.asked.includes(concept.id))
      .map(({ concept }) => concept.id)
      .slice(0, Math.max(0, askedAtMost - sitting.asked.length)),
    told: relevant.filter(({ standing }) => standing === 'fresh').flatMap(({ said }) => said),
  }
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
  const lasting = typeof concept.freshness === 'number' || concept.freshness === 'history'
  return lasting && said.some((statement) => statement.freshSince !== undefined) ? 'stale' : 'missing'
}

/** Whether the person's own words on this still stand. Only their own voice makes a concept fresh. */
export function isFresh(concept: Concept, statement: Statement, { now, visit }: { now: Instant; visit: ConsultationId }): boolean {
  if (statement.freshSince === undefined) return false
  if (concept.freshness === 'history') return true
  if (typeof concept.freshness === 'number') return now - statement.freshSince < concept.freshness * day
  return statement.visit === visit
}

function weightOf(concept: Concept, needs: readonly Need[]): number {
  return Math.max(concept.always, ...needs.filter((need) => need.concept === concept.id).map((need) => need.weight))
}

function statementsByConcept(story: Story): ReadonlyMap<ConceptId, readonly Statement[]> {
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
    if (isDecline(entry)) until.set(entry.concept, Math.max(entry.until, until.get(entry.concept) ?? 0))
  }
  return until
}

function isDecline(entry: Entry): entry is Extract<Entry, { kind: 'declined' }> {
  return entry.kind === 'declined'
}

/**
 * What could be talked about in the room: needs that this copy holds nothing on,
 * whether missing, private or declined, without telling which.
 */
export function couldTalkAbout(seen: readonly Statement[], needs: readonly Need[]): readonly ConceptId[] {
  const held = new Set(seen.map((statement) => statement.concept))
  return needs.map((need) => need.concept).filter((concept) => !held.has(concept))
}
