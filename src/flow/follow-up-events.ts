import type { Consultation, Plan } from '../domain/consultation.ts'
import type { StillRight } from '../domain/follow-up.ts'
import type { Audience, ConceptId, EntryId, Speaker } from '../domain/statement.ts'
import type { Story } from '../domain/story.ts'

export const followUpPlaces = ['look', 'help', 'stillTrue', 'matters', 'since', 'working', 'notWorking', 'hope', 'confidence', 'right', 'audience', 'done'] as const
/** Where somebody is who looks back at a visit. */
export type FollowUpPlace = (typeof followUpPlaces)[number]

/** The places where something is told, and under which concept. */
export const toldAt = {
  matters: 'what-matters',
  since: 'since',
  working: 'working',
  notWorking: 'not-working',
  hope: 'one-hope',
  right: 'still-right',
} as const satisfies Partial<Record<FollowUpPlace, ConceptId>>

/** What can happen while somebody looks back at a visit, each event named for what happened. */
export type FollowUpEvent =
  /** What of the safety net applies now; none of it is written down. */
  | { readonly type: 'signs.checked'; readonly signs: readonly string[] }
  | { readonly type: 'still-true'; readonly target: EntryId; readonly by: Speaker }
  | { readonly type: 'changed'; readonly target: EntryId }
  | { readonly type: 'not-now'; readonly target: EntryId }
  /** The words of each box, as they stand; where all are empty nothing is told. */
  | { readonly type: 'told'; readonly concept: ConceptId; readonly words: readonly string[]; readonly lang: string; readonly by: Speaker }
  | { readonly type: 'confidence.said'; readonly confidence: number }
  | { readonly type: 'confidence.skipped' }
  | { readonly type: 'still-right.answered'; readonly answer: StillRight; readonly words: string; readonly lang: string; readonly by: Speaker; readonly review?: Plan['review'] }
  | { readonly type: 'audience.chosen'; readonly audience: Audience; readonly by: Speaker }
  | { readonly type: 'back' }
  | { readonly type: 'merged'; readonly story: Story; readonly consultation: Consultation }
