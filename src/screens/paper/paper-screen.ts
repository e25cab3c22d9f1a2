import type { Topic, TopicTitle } from '../../domain/scenario.ts'
import type { Summary } from '../../domain/summary.ts'
import type { Practice } from '../practice.ts'

export const paperPlaces = ['choose', 'preparation', 'decision'] as const
/** Where somebody is among the sheets for when nothing works. */
export type PaperPlace = (typeof paperPlaces)[number]

/** What the sheets are drawn from. There is nothing about a person in it. */
export interface PaperProps {
  readonly topics: readonly TopicTitle[]
  readonly practice: Practice
  /** Back to the list of sheets. */
  toList(): void
  print(): void
}

/** A sheet to decide on one topic: its words, and its numbers for the group that is picked. */
export interface DecisionSheetProps extends PaperProps {
  readonly topic: Topic
  /** What a visit would show on which nothing has been said yet. */
  readonly summary: Summary
  readonly group: string
  onGroup(group: string): void
}
