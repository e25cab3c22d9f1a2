import type { Need } from './asking.ts'
import type { Evidence, EvidenceId } from './evidence.ts'

export type TopicId = string
export type OptionId = string
export type AttributeId = string
export type GroupId = string

export const fits = ['helps-more', 'works-both-ways', 'helps-less', 'no-clear-difference', 'not-known'] as const
/** How an option sits with one thing that matters, always beside the other options. Never added up. */
export type Fit = (typeof fits)[number]

/** A course open to the person. One of them is always to do nothing new. */
export interface Option {
  readonly id: OptionId
  readonly nothingNew: boolean
}

/** What one option does on one outcome in one group: a figure, or words where there is none. */
export type Cell =
  | { readonly kind: 'figure'; readonly evidence: EvidenceId; readonly arm: 'without' | 'with' }
  /** Words from the topic's text, whose gaps are filled from this evidence row where one is named. */
  | { readonly kind: 'words'; readonly text: string; readonly evidence?: EvidenceId }
  | { readonly kind: 'not-known' }

/** One outcome over one horizon in one population: like with like. */
export interface Outcome {
  readonly id: string
  /** `main` rows stand open at equal size; `serious` are always open; `more` are one press away. */
  readonly place: 'main' | 'serious' | 'more'
  readonly kind: 'benefit' | 'harm' | 'other'
  /** By group (or `everyone` where the row is not about one), the cell of every option. */
  readonly cells: Readonly<Record<GroupId | 'everyone', Readonly<Record<OptionId, Cell>>>>
}

export const practicalCategories = [
  'medication-routine',
  'tests-and-visits',
  'procedure-and-device',
  'recovery-and-adaptation',
  'coordination-of-care',
  'adverse-effects-and-interactions',
  'physical-wellbeing',
  'emotional-wellbeing',
  'pregnancy-and-nursing',
  'cost-and-access',
  'food-and-drink',
  'exercise-and-activities',
  'social-life-and-relationships',
  'work-and-education',
  'travel-and-driving',
] as const
/** What living with an option is like: the fifteen generic categories of practical issues (MAGIC; Heen 2021, J Clin Epidemiol 129:104). */
export type PracticalCategory = (typeof practicalCategories)[number]

export interface FitReason {
  readonly attribute: AttributeId
  readonly option: OptionId
  readonly group?: GroupId
  readonly fit: Fit
  /** The rows that bear it out; none where it follows from what the option is. */
  readonly evidence: readonly EvidenceId[]
}

/** A decision topic: ids only. Its words are in `text/<lang>.json`, its numbers in `evidence.json`. */
export interface Scenario {
  readonly topic: TopicId
  readonly version: string
  readonly status: 'draft' | 'signed'
  readonly reviewBy: string
  readonly options: readonly Option[]
  /** Published groups to pick from; empty where the evidence knows none. */
  readonly groups: readonly GroupId[]
  readonly outcomes: readonly Outcome[]
  readonly practical: Readonly<Partial<Record<PracticalCategory, readonly OptionId[]>>>
  readonly attributes: readonly AttributeId[]
  readonly fit: readonly FitReason[]
  readonly needs: readonly Need[]
  readonly redFlags: readonly string[]
  readonly exclusions: readonly string[]
  /** What the clinician checks first, in the clinician's own system. */
  readonly checks: readonly string[]
  readonly questions: readonly string[]
  readonly safetyNet: readonly string[]
  /** Those of the safety net that name a sign to get help for: asked about when the person looks back. All of them where none is named. */
  readonly signs?: readonly string[]
  /** By option, who does what after it was chosen. */
  readonly steps: Readonly<Record<OptionId, readonly { readonly id: string; readonly who: 'person' | 'practice' | 'together' }[]>>
  /** Months to the review offered first, by option. A quarter of a month is a week. */
  readonly reviewMonths: Readonly<Record<OptionId, number>>
  /** Guidance that advises against an option in a group: shown, never locked. */
  readonly advice: readonly { readonly group: GroupId; readonly option: OptionId; readonly text: string; readonly against: boolean }[]
  readonly sources: readonly string[]
  /** Keys of words that rest on no source yet: shown, and marked for a clinician to check. */
  readonly forSignOff?: readonly string[]
}

/**
 * A topic with its numbers and its words in one language, ready to show. The words of
 * the shared attributes that it names are among its own, as `attribute.<id>`.
 */
export interface Topic {
  readonly scenario: Scenario
  readonly evidence: Evidence
  readonly text: TopicText
}

/** What the list of topics says of one: enough to find it by. */
export interface TopicTitle {
  readonly topic: TopicId
  /** The language of its words, where it is another one than that of the list. */
  readonly lang?: string
  readonly title: string
  /** Words that somebody may type to find it. */
  readonly search: string
}

/** The words of a topic in one language. Its file has {{gaps}} for numbers; a loaded topic has them filled from its evidence. */
export interface TopicText {
  readonly lang: string
  readonly status: 'source' | 'draft' | 'checked'
  readonly words: Readonly<Record<string, string>>
}
