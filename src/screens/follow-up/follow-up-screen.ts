import type { ConsultationNow } from '../../domain/consultation.ts'
import type { Topic } from '../../domain/scenario.ts'
import type { ConceptId, Instant, Speaker } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import type { Summary } from '../../domain/summary.ts'
import type { FollowUpEvent, FollowUpPlace } from '../../flow/follow-up-events.ts'
import type { Saving } from '../../ui/save-status/saving.ts'
import type { Practice } from '../practice.ts'

/** What every screen of looking back is shown, and its one way to answer. */
export interface FollowUpProps {
  readonly place: FollowUpPlace
  /** The person's own story: this is their own side. */
  readonly seen: readonly Statement[]
  readonly visit: ConsultationNow
  readonly visitId: string
  /** What was settled at the visit, as data. */
  readonly summary: Summary
  readonly topic?: Topic
  /** The concept that is told at this place, where one is. */
  readonly at?: ConceptId
  /** What was told at this place, when somebody goes back to it. */
  readonly told: readonly Statement[]
  /** Words that were being written when the app was last closed: those of the first box, then of the others. */
  readonly draft?: { readonly words: string; readonly picked: readonly string[] }
  /** What was said so long ago that it is shown back. */
  readonly stale?: Statement
  /** What of the safety net the person says applies now. */
  readonly signs: readonly string[]
  readonly name: string
  readonly by: Speaker
  readonly lang: string
  readonly now: Instant
  readonly saving: Saving
  readonly practice: Practice
  send(event: FollowUpEvent): void
  keepDraft(words: string, others: readonly string[]): void
  retry(): void
  /** Gives the day to look again as a file for a calendar. */
  saveCalendar(how: 'plain' | 'in-words'): void
  /** Gets ready for the next visit. */
  prepare(): void
  goHome(): void
}
