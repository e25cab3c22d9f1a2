import type { AgendaItem, Consultation, Plan, Settled, ValueOrder } from '../domain/consultation.ts'
import type { Present } from '../domain/present.ts'
import type { GroupId, OptionId, Scenario } from '../domain/scenario.ts'
import type { EntryId, Speaker } from '../domain/statement.ts'
import type { Story } from '../domain/story.ts'
import type { Answer } from './preparation-events.ts'

/** The talks, between which the pair move freely. */
export const talks = ['story', 'agenda', 'topic', 'gate', 'choice', 'options', 'outcome', 'plan', 'close', 'takeHome', 'notUsed'] as const

export const consultationPlaces = ['person', 'present', ...talks, 'reason', 'ended'] as const
/** Where the person and the GP are, side by side. */
export type ConsultationPlace = (typeof consultationPlaces)[number]
export type Talk = (typeof talks)[number]

/** What can happen while the person and the GP sit side by side, each event named for what happened. */
export type ConsultationEvent =
  | { readonly type: 'person.right' }
  /** `alone` where the person is seen alone first, as everyone is. */
  | { readonly type: 'present.answered'; readonly present: readonly Present[]; readonly alone?: true }
  | { readonly type: 'family.stepped-out' }
  | { readonly type: 'family.came-back' }
  /** Somebody came in or went out: who is here is asked anew, and nothing is shown until it is answered. */
  | { readonly type: 'room.changed' }
  /** Nobody has touched the screen for long: whose visit it is is asked anew. */
  | { readonly type: 'left-alone' }
  | { readonly type: 'agenda.changed'; readonly items: readonly AgendaItem[] }
  | { readonly type: 'topic.chosen'; readonly scenario: Scenario }
  | { readonly type: 'gate.passed'; readonly group: GroupId | 'not-known' }
  | { readonly type: 'gate.stopped'; readonly found: readonly string[] }
  | { readonly type: 'group.changed'; readonly group: GroupId | 'not-known' }
  | { readonly type: 'statement.made'; readonly answer: Answer }
  | { readonly type: 'order.made'; readonly order: ValueOrder }
  | { readonly type: 'linked'; readonly target: EntryId; readonly attribute: string; readonly by: Speaker }
  | { readonly type: 'option.opened'; readonly option: OptionId }
  | { readonly type: 'fit.shown' }
  | { readonly type: 'view.asked' }
  | { readonly type: 'view.given'; readonly by: Speaker; readonly words: string }
  /** The person agrees, or not, that the last words of somebody they brought are written down. */
  | { readonly type: 'view.agreed'; readonly by: Speaker; readonly agrees: boolean }
  | { readonly type: 'reservation.noted'; readonly by: Speaker; readonly words: string; readonly agreed?: true }
  | { readonly type: 'settled'; readonly settled: Settled }
  | { readonly type: 'plan.changed'; readonly plan: Plan }
  | { readonly type: 'copied'; readonly digest?: string }
  | { readonly type: 'printed' }
  | { readonly type: 'taken-home'; readonly plan: Plan; readonly until?: string }
  | { readonly type: 'closed' }
  | { readonly type: 'not-used' }
  | { readonly type: 'go'; readonly to: Talk }
  | { readonly type: 'merged'; readonly story: Story; readonly consultation: Consultation }
