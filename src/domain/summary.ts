import type { ConsultationNow, PlanStep, Settled } from './consultation.ts'
import type { Voiced } from './heard.ts'
import type { Present } from './present.ts'
import type { EvidenceId, ShownRate, ShownRow } from './evidence.ts'
import type { GroupId, OptionId, TopicId } from './scenario.ts'
import type { ConsultationId, EntryId, Instant, Speaker } from './statement.ts'
import type { Statement } from './story.ts'
import type { Band } from './values.ts'

export const summaryStatuses = ['in-progress', 'valid', 'cancelled'] as const
/** How far a record has got: provisional, settled with a review or a stated "none needed", or not used. */
export type SummaryStatus = (typeof summaryStatuses)[number]

/** Whose record it is, as far as everyone in the room may know: each in the words it was told in. */
export interface Whose {
  readonly callMe?: string
  readonly fullName?: string
  readonly born?: string
}

/** One thing that matters: the person's own words whole, or a card that topics share. */
export type Mattering =
  | { readonly kind: 'own-words'; readonly statement: Statement; readonly band?: Band }
  | { readonly kind: 'card'; readonly words: string; readonly band?: Band }

/** One option that was on the table, in column order. */
export interface SummaryOption {
  readonly id: OptionId
  /** A for the first column. */
  readonly letter: string
  readonly name: string
  readonly subtitle: string
  readonly opened: boolean
}

/** What one option does on one outcome, as it was shown. */
export type SummaryCell =
  | { readonly kind: 'figure'; readonly option: OptionId; readonly evidence: EvidenceId; readonly arm: 'without' | 'with'; readonly rate: ShownRate; readonly fewer?: number }
  | { readonly kind: 'words'; readonly option: OptionId; readonly words: string }
  | { readonly kind: 'not-known'; readonly option: OptionId }

/** What happens to the people of a row: "have one", "do not", "because of the statin". */
export interface PeopleWords {
  readonly event: string
  readonly nonEvent: string
  readonly avoided: string
  readonly legendEvent: string
  readonly legendAvoided: string
  readonly legendNeither: string
}

/** One outcome as it was shown: one denominator, one horizon, one population. */
export interface SummaryRow {
  readonly outcome: string
  readonly name: string
  readonly horizon: string
  /** Whose numbers they are: "people with a score of about 10 in 100". */
  readonly population: string
  readonly place: 'main' | 'serious'
  readonly of?: ShownRow['of']
  readonly cells: readonly SummaryCell[]
  /** How sure we are, in the topic's own sentences. */
  readonly howSure: string
  /** What the people in the picture stand for; absent where the row shows no figures. */
  readonly people?: PeopleWords
  /** The least sure of the figures shown; absent where the row shows none. */
  readonly certainty?: 'fairly-sure' | 'not-sure' | 'very-unsure'
  /** Whether a figure shown is worked out here from a published effect. */
  readonly ourArithmetic: boolean
  /** Keys of `Summary.sources`. */
  readonly sources: readonly string[]
}

/** Where shown figures come from. */
export interface SummarySource {
  readonly id: string
  readonly words: string
  /** The last day, as `YYYY-MM-DD`, on which a figure shown was read in it. */
  readonly read: string
}

/** The topic that was talked about, in the version that was shown. */
export interface SummaryTopic {
  readonly id: TopicId
  readonly version: string
  readonly draft: boolean
  readonly title: string
  /** A name of one or two words. */
  readonly short: string
  readonly group?: { readonly id: GroupId; readonly words: string }
}

/** One step of the plan in words, and who does it. */
export interface SummaryStep {
  readonly id: string
  readonly who: PlanStep['who']
  readonly words: string
  /** Written in the room, and so kept as it is. */
  readonly own: boolean
  /** The day on which it is to be done, `YYYY-MM-DD`, where one was set. */
  readonly on?: string
}

/** One visit as data: what every way out of the app (text, print, codes) is made from. Fit is never in it. */
export interface Summary {
  readonly whose: Whose
  /** Whether it is about nobody: a made-up person, to try it with. Every way out says so. */
  readonly madeUp?: true
  readonly visit: ConsultationId
  /** The day of the talk. */
  readonly on: Instant
  readonly status: SummaryStatus
  readonly about: ConsultationNow['about']
  /** Who typed at home. */
  readonly typist: Speaker
  /** Absent where nobody said who was there. */
  readonly present?: readonly Present[]
  /** Those who were there for a part of it, and wait outside now. */
  readonly outside?: readonly Present[]
  readonly topic?: SummaryTopic
  /** Whether the clinician said that nothing rules the comparison out today. */
  readonly checked: boolean
  /** What matters most first. */
  readonly matters: readonly Mattering[]
  readonly options: readonly SummaryOption[]
  /** Main rows, then serious ones. */
  readonly rows: readonly SummaryRow[]
  readonly sources: readonly SummarySource[]
  readonly settled?: Settled
  /** What guidance says against the option chosen, where it says so in this group. */
  readonly guidance?: string
  readonly reason?: Statement
  readonly leaning?: Statement
  /** What would change the person's mind, where the two differ. */
  readonly wouldChange?: Statement
  readonly viewAsked: boolean
  /** The last view of everyone who gave one; the GP's where the person asked for it, or where the two differ. */
  readonly views: readonly Voiced[]
  readonly reservations: readonly Voiced[]
  /** What the plan is for: in the person's own words, or on the card that they put first. Absent where nothing was said. */
  readonly goal?: { readonly kind: 'own-words' | 'card'; readonly words: string; readonly statement?: EntryId }
  readonly steps: readonly SummaryStep[]
  readonly review?: ConsultationNow['plan']['review']
  readonly confidence?: number
  readonly safetyNet: readonly string[]
}

/** A summary as plain text for a clinical record. */
export interface RecordText {
  readonly text: string
  /** In characters. */
  readonly length: number
  /** Longer than a record takes easily, because nobody's words are ever cut. */
  readonly isLong: boolean
  /** Of what it says, to be kept when it is copied. */
  readonly digest: string
  /** Whether it was copied before, and whether it says something else now: then its own second line says so. */
  readonly copied: 'never' | 'same' | 'changed'
}
