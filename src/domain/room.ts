import type { ConsultationNow, Present, Voiced } from './consultation.ts'
import type { Audience } from './statement.ts'
import { seenBy, type Story, type Viewers } from './story.ts'
import { orderSeenBy } from './values.ts'

/**
 * A visit's record as everyone who is looking may see it: no card, agenda item, view or
 * reservation that somebody here may not know of, and no trace or count of it.
 */
export function visitSeenBy(story: Story, viewers: Viewers, visit: ConsultationNow): ConsultationNow {
  const open = new Set(seenBy(story, viewers).map((statement) => statement.id))
  return {
    ...visit,
    ...(visit.order && { order: orderSeenBy(story, viewers, visit.order) }),
    agenda: visit.agenda.filter(({ statement, heardBy }) => (statement === undefined ? wasHeard(heardBy, visit.present) : open.has(statement))),
    views: heardByAll(visit.views, visit.present),
    reservations: heardByAll(visit.reservations, visit.present),
  }
}

/** What was said in front of everyone who is here now: what was said alone stays alone. */
export function heardByAll(said: readonly Voiced[], present: readonly Present[] | undefined): readonly Voiced[] {
  return said.filter(({ heardBy }) => wasHeard(heardBy, present))
}

/** Whether everyone who is here now was there to hear it; nobody is shut out where nobody had said who was there. */
function wasHeard(heardBy: readonly Present[] | undefined, present: readonly Present[] | undefined): boolean {
  if (!heardBy || !present) return true
  return present.every((each) => isAlwaysThere(each) || heardBy.some((other) => isSame(each, other)))
}

function isAlwaysThere({ voice }: Present): boolean {
  return voice === 'person' || voice === 'professional'
}

function isSame(one: Present, other: Present): boolean {
  return one.voice === other.voice && one.name === other.name
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
