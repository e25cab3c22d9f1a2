import type { AttributeId } from './scenario.ts'

export type EntryId = string
export type PersonId = string
export type ConceptId = string
export type ConsultationId = string

/** A moment, in milliseconds since 1 January 1970 UTC. It decides freshness, never order. */
export type Instant = number

export const voices = ['person', 'family', 'interpreter', 'professional'] as const

/** Whose words these are. The person the story is about is always `person`. */
export type Voice = (typeof voices)[number]

/** Who said it and, where somebody else held the pen, who typed. */
export interface Speaker {
  readonly voice: Voice
  readonly name?: string
  /** The person's own words, typed by somebody else, by name. */
  readonly typedBy?: string
  /** Family with a legal say, speaking for the person: still family voice. */
  readonly speakingFor?: boolean
}

export const audiences = ['only-me', 'gp-team', 'everyone'] as const

/** Who may see a statement, from narrow to wide. `everyone` is the GP team and whoever the person brings. */
export type Audience = (typeof audiences)[number]

/** The narrower of two audiences. */
export function narrower(one: Audience, other: Audience): Audience {
  return audiences.indexOf(one) <= audiences.indexOf(other) ? one : other
}

export const statementPlaces = ['home', 'room'] as const
export type StatementPlace = (typeof statementPlaces)[number]

interface EntryBase {
  readonly id: EntryId
  readonly at: Instant
  readonly by: Speaker
}

/** One thing said, exactly as it was said. Nothing in it is ever edited. */
export interface Said extends EntryBase {
  readonly kind: 'said'
  readonly concept: ConceptId
  /** The person's own words, byte for byte. Empty where only phrases were picked. */
  readonly words: string
  /** Phrases picked instead of writing: ids whose words are in `i18n`. */
  readonly picked: readonly string[]
  readonly lang: string
  readonly place: StatementPlace
  readonly audience: Audience
  /** The statements this one takes the place of. */
  readonly supersedes: readonly EntryId[]
  /** The visit it was said for or at. */
  readonly visit?: ConsultationId
  /** Set when a value card was chosen: what matters, in terms that the topics share. */
  readonly attribute?: AttributeId
}

/** The words that somebody found themselves: none where a card was chosen, whose words are the app's and never set as a quote. */
export function ownWordsOf({ words, attribute }: Pick<Said, 'words' | 'attribute'>): string {
  return attribute === undefined ? words : ''
}

/** The words of the card that was chosen, as they stood on it. */
export function cardChosenIn({ words, attribute }: Pick<Said, 'words' | 'attribute'>): readonly string[] {
  return attribute === undefined || words === '' ? [] : [words]
}

/** Withdrawn words are gone for ever: the place where they stood is all that is kept. */
export interface Erased {
  readonly kind: 'erased'
  readonly id: EntryId
}

export interface Confirmed extends EntryBase {
  readonly kind: 'confirmed'
  readonly target: EntryId
}

/** "I would rather not say": the concept stays quiet until then. Never leaves the device. */
export interface Declined extends EntryBase {
  readonly kind: 'declined'
  readonly concept: ConceptId
  readonly until: Instant
}

export interface AudienceSet extends EntryBase {
  readonly kind: 'audience-set'
  readonly target: EntryId
  readonly audience: Audience
  /** The audience entries that this one was made in view of. */
  readonly supersedes: readonly EntryId[]
}

export interface Withdrawn extends EntryBase {
  readonly kind: 'withdrawn'
  readonly target: EntryId
}

/** Own words tied to a shared attribute by somebody in the room, never by the app. */
export interface Linked extends EntryBase {
  readonly kind: 'linked'
  readonly target: EntryId
  readonly attribute: AttributeId
}

export type Entry = Said | Erased | Confirmed | Declined | AudienceSet | Withdrawn | Linked
