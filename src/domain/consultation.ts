import { afterEntry, nothingYet } from './after-entry.ts'
import type { FollowUpEntry, FollowUpNow } from './follow-up.ts'
import type { AgendaItemNow, PlanNow, SettledNow, Voiced } from './heard.ts'
import type { Present, Room } from './present.ts'
import type { AttributeId, GroupId, OptionId, TopicId } from './scenario.ts'
import type { About } from './story.ts'
import type { ConceptId, ConsultationId, EntryId, Instant, PersonId, Speaker, Voice } from './statement.ts'

/** Where in the flow the pair is. A place that this app does not know is read as the start of its part. */
export type Place = string

export const outcomes = ['option', 'you-decide', 'not-yet', 'differ', 'none-needed'] as const
/** Where the pair have got to. All of them are proper endings. */
export type Outcome = (typeof outcomes)[number]

/** The order of what matters for one decision: three bands, ties allowed. */
export interface ValueOrder {
  readonly most: readonly ValueCardId[]
  readonly matters: readonly ValueCardId[]
  readonly couldWait: readonly ValueCardId[]
}

/** A value card: a shared attribute, or a statement in the person's own words. */
export type ValueCardId = `attribute:${AttributeId}` | `statement:${EntryId}`

export interface PlanStep {
  readonly id: string
  readonly who: 'person' | 'practice' | 'together'
  /** The words as written in the room; absent where the topic's own step stands. */
  readonly words?: string
  /** The day on which it is to be done, `YYYY-MM-DD`, where one was set. */
  readonly on?: string
}

/** Both sides of "we see it differently", beside the words of each, and what was agreed all the same. */
export interface Differing {
  readonly person?: OptionId
  readonly gp?: OptionId
  /** What would change the GP's mind, in words. The person's is a statement of theirs. */
  readonly gpChange?: string
  /** What they agreed to do next, in words. */
  readonly agreed?: string
  readonly secondOpinion?: true
}

/** What was settled, as far as it has been. */
export interface Settled {
  readonly outcome: Outcome
  readonly option?: OptionId
  /** Why an option that guidance advises against in this group was chosen. */
  readonly reason?: 'very-unwell' | 'high-risk' | 'outbreak' | 'other'
  /** For "not yet": what would settle it, in words. */
  readonly until?: string
  /** For "not yet": what to watch for until then, in words. */
  readonly watch?: string
  /** For "we see it differently". */
  readonly differing?: Differing
}

interface Stamped {
  readonly id: string
  /** Counts up within one record: the order of what happened, whatever the clocks say. */
  readonly seq: number
  readonly at: Instant
}

/** One small dated thing that happened in a visit, from preparing to follow-up. */
export type ConsultationEntry = Stamped &
  (
    | { readonly kind: 'opened'; readonly topic?: TopicId; readonly version?: string }
    | { readonly kind: 'typing'; readonly about: About; readonly by: Speaker }
    | { readonly kind: 'moved'; readonly part: Part; readonly place: Place }
    | { readonly kind: 'sitting-started' }
    | { readonly kind: 'asked'; readonly concept: ConceptId; readonly answer: 'said' | 'skipped' | 'declined' }
    | { readonly kind: 'shown-back'; readonly target: EntryId; readonly answer: 'still-true' | 'changed' | 'not-now' }
    | { readonly kind: 'ordered'; readonly order: ValueOrder; readonly where: 'home' | 'room' }
    | { readonly kind: 'prepared' }
    | { readonly kind: 'person-checked' }
    | ({ readonly kind: 'present' } & Room)
    | { readonly kind: 'agenda'; readonly items: readonly AgendaItem[] }
    | { readonly kind: 'gate-passed'; readonly found: readonly string[] }
    | { readonly kind: 'group-read'; readonly group: GroupId | 'not-known'; readonly by: Speaker }
    | { readonly kind: 'option-opened'; readonly option: OptionId }
    | { readonly kind: 'fit-shown' }
    | { readonly kind: 'view-asked' }
    | { readonly kind: 'view-given'; readonly by: Speaker; readonly words: string }
    /** The person agrees, or no longer agrees, that these words of somebody they brought are written down. */
    | { readonly kind: 'view-agreed'; readonly view: string; readonly agrees: boolean }
    | { readonly kind: 'settled'; readonly settled: Settled }
    | { readonly kind: 'reservation'; readonly by: Speaker; readonly words: string; readonly agreed?: true }
    | { readonly kind: 'plan-changed'; readonly plan: Plan }
    /** The digest tells later whether what was copied still says what the record says. */
    | { readonly kind: 'copied'; readonly digest?: string }
    | { readonly kind: 'printed' | 'taken-home' }
    | { readonly kind: 'closed'; readonly how: 'valid' | 'not-used' | 'put-off' }
    | FollowUpEntry
  )

export type Part = 'prepare' | 'together' | 'follow-up'

export interface AgendaItem {
  readonly id: string
  readonly voice: Voice
  readonly words: string
  /** The statement it comes from, where it was said at home. */
  readonly statement?: EntryId
}

/** Who does what next, and when to look again. */
export interface Plan {
  readonly goal: string
  readonly steps: readonly PlanStep[]
  /** `YYYY-MM-DD`, or a stated "no review needed". */
  readonly review?: { readonly on: string } | 'none-needed'
  /** 0 to 10: how sure the person is that they can do this. */
  readonly confidence?: number
}

/** One visit's record, from preparing to follow-up: a set of entries that only grows. */
export interface Consultation {
  readonly id: ConsultationId
  readonly person: PersonId
  readonly entries: ReadonlyMap<string, ConsultationEntry>
}

/** What a record says now, worked out from its entries. */
export interface ConsultationNow {
  readonly topic?: TopicId
  /** When the first thing happened; 0 where nothing has. */
  readonly opened: Instant
  /** Whether it was said what the visit is about, or that it is about nothing on the list. */
  readonly topicAsked: boolean
  readonly about: About
  /** Who typed at home. */
  readonly typist: Speaker
  readonly place: Readonly<Partial<Record<Part, Place>>>
  readonly lastPart?: Part
  /** Of this sitting only: the concepts that have used up its questions. */
  readonly asked: readonly ConceptId[]
  readonly skipped: readonly ConceptId[]
  /** Of this sitting only: how many statements were shown back. */
  readonly confirmed: number
  /** At this visit, in any sitting: shown back no more until the next. */
  readonly shownBack: readonly EntryId[]
  readonly order?: ValueOrder
  readonly orderedIn?: 'home' | 'room'
  readonly prepared: boolean
  readonly personChecked: boolean
  readonly present?: readonly Present[]
  /** Those who are here today and wait outside while the person has a time alone. */
  readonly outside?: readonly Present[]
  /** When somebody last said who is in the room. */
  readonly presentAt?: Instant
  /** Whether the pair were asked again who is in the room, and have not answered yet. */
  readonly roomAskedAnew: boolean
  readonly agenda: readonly AgendaItemNow[]
  readonly gatePassed: boolean
  readonly found: readonly string[]
  readonly group?: GroupId | 'not-known'
  readonly optionsOpened: readonly OptionId[]
  readonly fitShown: boolean
  readonly viewAsked: boolean
  readonly views: readonly Voiced[]
  readonly reservations: readonly Voiced[]
  readonly settled?: SettledNow
  readonly plan: PlanNow
  readonly copied: boolean
  /** Of the text that was copied last. */
  readonly copiedDigest?: string
  readonly printed: boolean
  readonly closed?: 'valid' | 'not-used' | 'put-off'
  readonly followUp?: FollowUpNow
  /** The last review day, `YYYY-MM-DD`, on which the person has looked back. */
  readonly reviewed?: string
}

/** A new visit's record with nothing in it. */
export function newConsultation(id: ConsultationId, person: PersonId): Consultation {
  return { id, person, entries: new Map() }
}

type Unstamped<E> = E extends ConsultationEntry ? Omit<E, 'id' | 'seq' | 'at'> : never
export type NewConsultationEntry = Unstamped<ConsultationEntry>

/** The moment and the identity of something that happens, given by whoever knows the clock. */
export interface Stamp {
  readonly at: Instant
  readonly id: string
}

/** The record with these entries added at its end, in this order. */
export function noteIn(consultation: Consultation, stamp: Stamp, ...news: readonly NewConsultationEntry[]): Consultation {
  let seq = lastSeq(consultation)
  const entries = new Map(consultation.entries)
  for (const entry of news) {
    seq += 1
    const id = `${stamp.id}.${seq}`
    entries.set(id, { ...entry, id, seq, at: stamp.at } as ConsultationEntry)
  }
  return { ...consultation, entries }
}

function lastSeq(consultation: Consultation): number {
  let last = 0
  for (const entry of consultation.entries.values()) last = Math.max(last, entry.seq)
  return last
}

/** Everything that either copy of one visit's record holds; what is here stays as it is. Throws when they are of two visits. */
export function uniteConsultations(one: Consultation, other: Consultation): Consultation {
  if (one.id !== other.id || one.person !== other.person) throw new Error('Two visits are never merged')
  return { ...one, entries: new Map([...other.entries, ...one.entries]) }
}

/** The entries in the order in which they happened. */
export function entriesInOrder(consultation: Consultation): readonly ConsultationEntry[] {
  return [...consultation.entries.values()].sort((one, other) => one.seq - other.seq || (one.id < other.id ? -1 : 1))
}

/** What the record says now. Entries that this app does not know are passed over, and kept. */
export function consultationNow(consultation: Consultation): ConsultationNow {
  const entries = entriesInOrder(consultation)
  return entries.reduce(afterEntry, { ...nothingYet, opened: entries[0]?.at ?? 0 })
}
