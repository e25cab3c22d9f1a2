import type { ReactNode } from 'react'
import type { AskingPlan } from '../../domain/asking.ts'
import type { ConsultationNow } from '../../domain/consultation.ts'
import type { Topic, TopicTitle } from '../../domain/scenario.ts'
import type { ConceptId, Instant, Speaker } from '../../domain/statement.ts'
import type { Statement, Story } from '../../domain/story.ts'
import type { PreparationEvent } from '../../flow/preparation-events.ts'
import type { Saving } from '../../ui/save-status/saving.ts'
import type { Practice } from '../practice.ts'

/** What every screen of getting ready is shown, and its one way to answer. */
export interface PreparationProps {
  /** The person's own story: this is their own side. */
  readonly story: Story
  /** What the person may see of it: everything. */
  readonly seen: readonly Statement[]
  readonly visit: ConsultationNow
  readonly visitId: string
  readonly plan: AskingPlan
  /** The concept being asked, in the place `asking`. */
  readonly at?: ConceptId
  /** What this visit already holds on it, when somebody went back. */
  readonly answer?: Statement
  /** Words that were being written when the app was last closed. */
  readonly draft?: { readonly words: string; readonly picked: readonly string[] }
  readonly topic?: Topic
  readonly topics: readonly TopicTitle[]
  /** What they would like to be called; empty where nobody said. */
  readonly name: string
  readonly by: Speaker
  readonly lang: string
  readonly now: Instant
  readonly saving: Saving
  readonly practice: Practice
  /** Where the story is kept, and how to save a copy of it; absent where nothing is kept. */
  readonly keeping?: ReactNode
  send(event: PreparationEvent): void
  /** Opens a topic by its id, then answers with `topic.chosen`. */
  chooseTopic(topic: string): void
  keepDraft(words: string, picked: readonly string[]): void
  retry(): void
  print(): void
  /** Ends getting ready and sits side by side with the GP on this device. */
  sitTogether(): void
  goHome(): void
}

/** The same, where a question is being asked. */
export interface AtQuestion extends PreparationProps {
  readonly at: ConceptId
}
