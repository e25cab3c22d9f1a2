import type { ConsultationNow } from './consultation.ts'
import { followUpSeen } from './follow-up.ts'
import type { PlanNow, SettledNow, Voiced } from './heard.ts'
import { isSame, type Present, type Room } from './present.ts'
import type { Audience } from './statement.ts'
import { seenBy, type Story, type Viewers } from './story.ts'
import { orderSeenBy } from './values.ts'

/** Everyone who looks at the shared screen: the person, the GP, and whoever else is in the room. */
export function viewersIn(here: Here): Viewers {
  return { voices: ['person', 'professional', ...(here.present ?? []).map((each) => each.voice)], ...(isAlone(here) && { alone: true }) }
}

/** Those who are here, and those who wait outside. */
type Here = Partial<Room>

/**
 * A visit's record as everyone who is looking may see it: no card, agenda item, view, reservation
 * or word of a plan that somebody here may not know of, and no trace or count of it.
 */
export function visitSeenBy(story: Story, viewers: Viewers, visit: ConsultationNow): ConsultationNow {
  const open = new Set(seenBy(story, viewers).map((statement) => statement.id))
  return {
    ...followUpSeen(heardIn(visit, visit), open),
    ...(visit.order && { order: orderSeenBy(story, viewers, visit.order) }),
    agenda: visit.agenda.filter(({ voice, statement, heardBy }) =>
      statement === undefined ? wasHeard(heardBy, visit.present) && !(isAlone(visit) && voice === 'family') : open.has(statement),
    ),
  }
}

/** Views of those who were brought, to which the person has not agreed yet. They stand nowhere but where that is asked. */
export function viewsToAgree(visit: ConsultationNow): readonly Voiced[] {
  if (isAlone(visit)) return []
  return latestViews(visit.views).filter(({ by, agreed, heardBy }) => by.voice === 'family' && agreed !== true && wasHeard(heardBy, visit.present))
}

/**
 * A visit, this one or one before it, without the words that somebody who is here now did not hear: what was
 * said alone stays alone. What somebody said whom the person brought is there once the person has agreed
 * that it is written down, and not while that somebody waits outside.
 */
export function heardIn(visit: ConsultationNow, here: Here): ConsultationNow {
  const heard = ({ by, agreed, heardBy }: Voiced) => wasHeard(heardBy, here.present) && (by.voice !== 'family' || (agreed === true && !isAlone(here)))
  return {
    ...visit,
    // Of each speaker only the last words hold: earlier ones do not come back in their stead.
    views: latestViews(visit.views).filter(heard),
    reservations: visit.reservations.filter(heard),
    plan: planHeardBy(visit.plan, here.present),
    ...(visit.settled && { settled: settledHeardBy(visit.settled, here.present) }),
  }
}

function isAlone({ outside = [] }: Here): boolean {
  return outside.length > 0
}

function planHeardBy(plan: PlanNow, present: readonly Present[] | undefined): PlanNow {
  return {
    ...plan,
    goal: wasHeard(plan.goalHeardBy, present) ? plan.goal : '',
    // The topic's own steps follow from what was settled, and are nobody's words.
    steps: plan.steps.filter(({ words, heardBy }) => words === undefined || wasHeard(heardBy, present)),
  }
}

function settledHeardBy(settled: SettledNow, present: readonly Present[] | undefined): SettledNow {
  if (wasHeard(settled.heardBy, present)) return settled
  const { outcome, option, reason } = settled
  return { outcome, ...(option !== undefined && { option }), ...(reason && { reason }) }
}

/** Whether everyone who is here now was there to hear it; nobody is shut out where nobody had said who was there. */
function wasHeard(heardBy: readonly Present[] | undefined, present: readonly Present[] | undefined): boolean {
  if (!heardBy || !present) return true
  return present.every((each) => isAlwaysThere(each) || heardBy.some((other) => isSame(each, other)))
}

function isAlwaysThere({ voice }: Present): boolean {
  return voice === 'person' || voice === 'professional'
}

/** Who may see what is said in this room by default: whoever hears it, and nobody who was sent out. */
export function audienceOfRoom(present: readonly Present[] | undefined): Audience {
  return present && present.every(isAlwaysThere) ? 'gp-team' : 'everyone'
}

/** The last view of each speaker, in the order in which they first spoke. An empty one takes the earlier one back. */
export function latestViews(views: readonly Voiced[]): readonly Voiced[] {
  const bySpeaker = new Map<string, Voiced>()
  for (const view of views) bySpeaker.set(`${view.by.voice} ${view.by.name ?? ''}`, view)
  return [...bySpeaker.values()].filter((view) => view.words.trim() !== '')
}
