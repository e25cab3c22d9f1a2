import { day, type Need } from '../../src/domain/asking.ts'
import { concepts, type Concept } from '../../src/domain/concepts.ts'
import type { ConceptId, ConsultationId, EntryId, Instant } from '../../src/domain/statement.ts'

/** What the person told, as a plain list remembers it. */
interface Told {
  readonly concept: ConceptId
  readonly visit: ConsultationId
  /** When they last said or confirmed it. */
  readonly last: Instant
}

/** What one device has been told, kept beside the story by the plainest means, to check the planning against. */
export interface Memory {
  readonly told: ReadonlyMap<EntryId, Told>
  readonly withdrawn: ReadonlySet<EntryId>
  readonly declined: readonly { readonly concept: ConceptId; readonly until: Instant }[]
  /** `visit concept` for whatever was asked, and `visit statement` for whatever was shown back. */
  readonly dealtWith: ReadonlySet<string>
  readonly opened: ReadonlyMap<ConsultationId, Instant>
}

export const nothingTold: Memory = { told: new Map(), withdrawn: new Set(), declined: [], dealtWith: new Set(), opened: new Map() }

/** What two devices know together. */
export function together(one: Memory, other: Memory): Memory {
  const told = new Map(one.told)
  for (const [id, each] of other.told) told.set(id, { ...each, last: Math.max(each.last, told.get(id)?.last ?? each.last) })
  return {
    told,
    withdrawn: new Set([...one.withdrawn, ...other.withdrawn]),
    declined: [...one.declined, ...other.declined],
    dealtWith: new Set([...one.dealtWith, ...other.dealtWith]),
    opened: new Map([...one.opened, ...other.opened]),
  }
}

export const askable: readonly Concept[] = concepts.filter((concept) => concept.asked === 'home' || concept.asked === 'both')

/** Whether an answer lasts beyond its visit. */
export function lasts({ freshness }: Concept): boolean {
  return freshness !== 'this-visit' && freshness !== 'this-decision'
}

function toldOn(memory: Memory, concept: Concept): readonly Told[] {
  return [...memory.told].filter(([id, told]) => told.concept === concept.id && !memory.withdrawn.has(id)).map(([, told]) => told)
}

/** Whether the person's own word on a concept still stands at this visit. */
export function isStillFresh(memory: Memory, concept: Concept, visit: ConsultationId, now: Instant): boolean {
  return toldOn(memory, concept).some((told) => {
    if (!lasts(concept)) return told.visit === visit
    return typeof concept.freshness !== 'number' || now - told.last < concept.freshness * day
  })
}

export function isDeclined(memory: Memory, concept: Concept, now: Instant): boolean {
  return memory.declined.some((decline) => decline.concept === concept.id && decline.until > now)
}

/** Whether a concept is one that the person has told nothing on, and that may be asked at this visit. */
export function isMissing(memory: Memory, concept: Concept, visit: ConsultationId, now: Instant): boolean {
  const told = toldOn(memory, concept).filter((each) => lasts(concept) || each.visit === visit)
  return told.length === 0 && !isDeclined(memory, concept, now) && !memory.dealtWith.has(`${visit} ${concept.id}`)
}

/** The missing concepts that come before this one in a sitting, by the rule as it is written down. */
export function comesBefore(memory: Memory, concept: Concept, visit: ConsultationId, needs: readonly Need[], now: Instant): readonly ConceptId[] {
  const before = visitBefore(memory, visit)
  const needed = (each: Concept) => needs.some((need) => need.concept === each.id)
  const weight = (each: Concept) => Math.max(each.always, ...needs.filter((need) => need.concept === each.id).map((need) => need.weight))
  const outranks = (one: Concept, other: Concept) =>
    weight(one) !== weight(other) ? weight(one) > weight(other) : needed(one) !== needed(other) ? needed(one) : askable.indexOf(one) < askable.indexOf(other)
  const waits = (each: Concept) => lasts(each) && before !== undefined && memory.dealtWith.has(`${before} ${each.id}`)
  const missing = askable.filter((each) => each !== concept && weight(each) > 0 && isMissing(memory, each, visit, now))
  const needsWithoutTurn = missing.filter((each) => needed(each) && !waits(each))
  return missing
    .filter((each) => {
      if (!waits(concept) && needed(concept)) return !waits(each) && outranks(each, concept)
      const isEarly = !waits(each) && needsWithoutTurn.some((need) => need === each || outranks(each, need))
      return isEarly || outranks(each, concept)
    })
    .map((each) => each.id)
}

function visitBefore({ opened }: Memory, visit: ConsultationId): ConsultationId | undefined {
  return [...opened]
    .filter(([id]) => id !== visit)
    .sort(([one, at], [other, otherAt]) => at - otherAt || (one < other ? -1 : 1))
    .at(-1)?.[0]
}
