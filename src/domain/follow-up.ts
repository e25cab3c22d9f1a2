import type { ConsultationNow } from './consultation.ts'
import { daysFrom } from './plan.ts'
import type { ConceptId, EntryId, Instant } from './statement.ts'

/** What is asked when the person looks back: what changed, what works and what does not, one hope, and whether it is still right. */
export const followUpConcepts = ['since', 'working', 'not-working', 'one-hope', 'still-right'] as const

export const stillRights = ['carry-on', 'change', 'stop', 'talk'] as const
/** Whether what was settled is still right for the person: the phrases of the concept `still-right`. */
export type StillRight = (typeof stillRights)[number]

/** What happens while somebody looks back at a visit: entries of that visit's own record. Words are in the story. */
export type FollowUpEntry =
  | { readonly kind: 'follow-up-began'; readonly review?: string }
  | { readonly kind: 'looked-back'; readonly concept: ConceptId; readonly statements: readonly EntryId[] }
  | { readonly kind: 'confidence-now'; readonly confidence: number }
  | { readonly kind: 'followed-up' }

/** The last time somebody looked back at a visit, as far as they have got. */
export interface FollowUpNow {
  readonly began: Instant
  /** The day that was set for it, `YYYY-MM-DD`, where one was. */
  readonly review?: string
  /** By concept, the statements that were made on it. */
  readonly told: Readonly<Record<ConceptId, readonly EntryId[]>>
  /** 0 to 10: how sure the person is now that they can do this. */
  readonly confidence?: number
  readonly ended: boolean
}

/** What is known of looking back after one more thing happened. */
export function afterFollowUpEntry(now: FollowUpNow | undefined, entry: FollowUpEntry & { readonly at: Instant }): FollowUpNow {
  if (entry.kind === 'follow-up-began') return { began: entry.at, told: {}, ended: false, ...(entry.review !== undefined && { review: entry.review }) }
  const before = now ?? { began: entry.at, told: {}, ended: false }
  switch (entry.kind) {
    case 'looked-back':
      return { ...before, told: { ...before.told, [entry.concept]: entry.statements } }
    case 'confidence-now':
      return { ...before, confidence: entry.confidence }
    case 'followed-up':
      return { ...before, ended: true }
  }
}

/** So many days before the day that was set, the person may look back. */
export const soonDays = 3

/**
 * Whether it is time to look back at a visit: `soon` within three days of the day that was set, `due` from
 * that day on for as long as nobody has, `unfinished` where somebody began.
 */
export function reviewDue({ settled, plan, closed, followUp, reviewed }: ConsultationNow, now: Instant): 'soon' | 'due' | 'unfinished' | undefined {
  if (settled === undefined || closed === 'not-used') return undefined
  if (followUp && !followUp.ended) return 'unfinished'
  const { review } = plan
  if (review === undefined || review === 'none-needed' || review.on === reviewed) return undefined
  if (review.on <= daysFrom(now, 0)) return 'due'
  return review.on <= daysFrom(now, soonDays) ? 'soon' : undefined
}

/** Looking back as everyone may see it who can see these statements: no other, and how sure the person is only beside their answer. */
export function followUpSeen(visit: ConsultationNow, open: ReadonlySet<EntryId>): ConsultationNow {
  if (!visit.followUp) return visit
  const { confidence, told, ...rest } = visit.followUp
  const seen = Object.fromEntries(Object.entries(told).map(([concept, ids]) => [concept, ids.filter((id) => open.has(id))]))
  const answered = (seen['still-right'] ?? []).length > 0
  return { ...visit, followUp: { ...rest, told: seen, ...(answered && confidence !== undefined && { confidence }) } }
}

/** Of several visits, the one that was looked back at last. */
export function lastFollowedUp(visits: readonly ConsultationNow[]): ConsultationNow | undefined {
  return visits.filter(({ followUp }) => followUp !== undefined).sort((one, other) => (other.followUp?.began ?? 0) - (one.followUp?.began ?? 0))[0]
}
