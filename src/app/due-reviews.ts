import { consultationNow } from '../domain/consultation.ts'
import { reviewDue } from '../domain/follow-up.ts'
import type { Instant } from '../domain/statement.ts'
import type { DueReview } from '../screens/follow-up/review-due.tsx'
import type { Folder } from './desk.ts'

/** The visits of one person that it is time to look back at, the one that has waited longest first. */
export function dueReviews({ kept }: Folder, now: Instant, titles: ReadonlyMap<string, string> = new Map()): readonly DueReview[] {
  return kept.consultations
    .flatMap((each): readonly DueReview[] => {
      const visit = consultationNow(each)
      const due = reviewDue(visit, now)
      if (!due) return []
      const { review } = visit.plan
      const title = visit.topic === undefined ? undefined : titles.get(visit.topic)
      return [{ person: kept.story.person, visit: each.id, due, ...(review && review !== 'none-needed' && { on: review.on }), ...(title !== undefined && { title }) }]
    })
    .sort((one, other) => ((one.on ?? '') < (other.on ?? '') ? -1 : 1))
}
