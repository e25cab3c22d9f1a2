import type { ConsultationNow } from '../../domain/consultation.ts'
import type { Voiced } from '../../domain/heard.ts'
import type { Topic, TopicTitle } from '../../domain/scenario.ts'
import type { ConceptId, Instant } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import type { RecordText, Summary } from '../../domain/summary.ts'
import type { ConsultationEvent, ConsultationPlace } from '../../flow/consultation-events.ts'
import type { Saving } from '../../ui/save-status/saving.ts'
import type { Practice } from '../practice.ts'

export const openings = ['not-yet', 'differ', 'you-decide'] as const
/** A way of ending that has something to be said before it is written down. */
export type Opening = (typeof openings)[number]

/** What every screen of the consultation is shown, and its one way to answer. */
export interface ConsultationProps {
  readonly place: ConsultationPlace
  /** What everyone in the room may see. Nothing else of the story ever reaches a screen. */
  readonly seen: readonly Statement[]
  readonly visit: ConsultationNow
  /** What family said of the decision, as long as the person has not agreed that it is written down. */
  readonly toAgree: readonly Voiced[]
  readonly visitId: string
  /** Earlier visits on record, newest first. */
  readonly earlier: readonly ConsultationNow[]
  /** What could be talked about: needs that this copy holds nothing on. */
  readonly couldTalk: readonly ConceptId[]
  readonly topic?: Topic
  readonly topics: readonly TopicTitle[]
  /** What they would like to be called; empty where nobody said or not everyone here may see it. */
  readonly name: string
  readonly lang: string
  readonly now: Instant
  readonly saving: Saving
  readonly practice: Practice
  /** The visit as data: what is printed, and what the text for the record says. */
  readonly summary: Summary
  readonly recordText: RecordText
  /** Which way of ending is to stand open on the page on where the pair have got to. */
  readonly opening?: Opening
  send(event: ConsultationEvent): void
  /** Goes to that page with this way of ending open: it needs words before it can be written down. */
  openEnding(opening: Opening): void
  /** Opens a topic by its id, then answers with `topic.chosen`. */
  chooseTopic(topic: string): void
  /** Puts this text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>
  print(): void
  /** Gives the days of the plan as a file for a calendar. */
  saveCalendar(how: 'plain' | 'in-words'): void
  retry(): void
  /** "Not theirs", "another person" and the end: leaves this story and goes to the first screen. */
  leaveStory(): void
}
