import type { Consultation, ValueOrder } from '../domain/consultation.ts'
import type { Scenario } from '../domain/scenario.ts'
import type { Audience, ConceptId, EntryId, Speaker } from '../domain/statement.ts'
import type { Story } from '../domain/story.ts'

/** What was said: the words and picks exactly as they were given. */
export interface Answer {
  readonly concept: ConceptId
  readonly words: string
  readonly picked: readonly string[]
  readonly lang: string
  readonly by: Speaker
  /** Where a value card was pressed: what matters, in terms that the topics share. */
  readonly attribute?: string
  /** Who may see it, where that is not what the person usually chooses for such words. */
  readonly audience?: Audience
  /** The same speaker's earlier words that these take the place of. */
  readonly supersedes?: readonly EntryId[]
}

/** What can happen while somebody prepares, each event named for what happened. */
export type PreparationEvent =
  | { readonly type: 'topic.chosen'; readonly scenario: Scenario }
  | { readonly type: 'topic.none' }
  | { readonly type: 'statement.made'; readonly answer: Answer }
  | { readonly type: 'question.skipped'; readonly concept: ConceptId }
  | { readonly type: 'question.declined'; readonly concept: ConceptId; readonly by: Speaker }
  | { readonly type: 'still-true'; readonly target: EntryId; readonly by: Speaker }
  | { readonly type: 'changed'; readonly target: EntryId }
  | { readonly type: 'not-now'; readonly target: EntryId }
  | { readonly type: 'contradiction.left'; readonly both: readonly EntryId[] }
  | { readonly type: 'contradiction.settled'; readonly right: EntryId; readonly wrong: readonly EntryId[]; readonly by: Speaker }
  | { readonly type: 'enough' }
  | { readonly type: 'more.wanted' }
  | { readonly type: 'card.chosen'; readonly attribute: string; readonly words: string; readonly lang: string; readonly by: Speaker }
  | { readonly type: 'order.made'; readonly order: ValueOrder }
  | { readonly type: 'order.skipped' }
  | { readonly type: 'options.read' }
  | { readonly type: 'audience.chosen'; readonly audience: Audience; readonly by: Speaker }
  | { readonly type: 'audience.set'; readonly target: EntryId; readonly audience: Audience; readonly by: Speaker }
  | { readonly type: 'statement.withdrawn'; readonly target: EntryId; readonly by: Speaker }
  | { readonly type: 'prepared' }
  | { readonly type: 'back' }
  | { readonly type: 'go'; readonly to: PreparationPlace }
  | { readonly type: 'merged'; readonly story: Story; readonly consultation: Consultation }

export const preparationPlaces = ['topic', 'contradiction', 'stillTrue', 'asking', 'cards', 'options', 'audience', 'preview', 'ready'] as const
export type PreparationPlace = (typeof preparationPlaces)[number]
