import type { AgendaItem, ConsultationEntry, ConsultationNow, Plan, PlanStep, Settled } from './consultation.ts'
import { afterFollowUpEntry, type FollowUpEntry } from './follow-up.ts'
import type { AgendaItemNow, PlanNow, PlanStepNow, SettledNow, Voiced } from './heard.ts'
import type { Instant } from './statement.ts'

/** What a record says in which nothing has happened. */
export const nothingYet: ConsultationNow = {
  opened: 0,
  topicAsked: false,
  about: 'me',
  typist: { voice: 'person' },
  place: {},
  asked: [],
  skipped: [],
  confirmed: 0,
  shownBack: [],
  prepared: false,
  personChecked: false,
  roomAskedAnew: false,
  agenda: [],
  gatePassed: false,
  found: [],
  optionsOpened: [],
  fitShown: false,
  viewAsked: false,
  views: [],
  reservations: [],
  plan: { goal: '', steps: [] },
  copied: false,
  printed: false,
}

/** What a record says after one more thing happened. An entry of a newer app changes nothing. */
export function afterEntry(now: ConsultationNow, entry: ConsultationEntry): ConsultationNow {
  switch (entry.kind) {
    case 'opened':
      return { ...now, topicAsked: true, ...(entry.topic !== undefined && { topic: entry.topic }) }
    case 'typing':
      return { ...now, about: entry.about, typist: entry.by }
    case 'moved':
      return { ...now, place: { ...now.place, [entry.part]: entry.place }, lastPart: entry.part, ...askedAnew(now, entry) }
    case 'sitting-started':
      return { ...now, asked: [], confirmed: 0 }
    case 'asked':
      return { ...now, asked: once(now.asked, entry.concept), skipped: entry.answer === 'skipped' ? once(now.skipped, entry.concept) : now.skipped }
    case 'shown-back':
      return { ...now, confirmed: now.confirmed + 1, shownBack: once(now.shownBack, entry.target) }
    case 'ordered':
      return { ...now, order: entry.order, orderedIn: entry.where }
    case 'prepared':
      return { ...now, prepared: true }
    case 'person-checked':
      return { ...now, personChecked: true }
    case 'present':
      return { ...withoutRoom(now), present: entry.present, ...(entry.outside && { outside: entry.outside }), presentAt: entry.at, roomAskedAnew: false }
    case 'agenda':
      return { ...now, agenda: entry.items.map((item) => heard(now, item)) }
    case 'gate-passed':
      return { ...now, gatePassed: entry.found.length === 0, found: entry.found }
    case 'group-read':
      return { ...now, group: entry.group }
    case 'option-opened':
      return { ...now, optionsOpened: once(now.optionsOpened, entry.option) }
    case 'fit-shown':
      return { ...now, fitShown: true }
    case 'view-asked':
      return { ...now, viewAsked: true }
    case 'view-given':
      return { ...now, views: [...now.views, voiced(now, entry)] }
    case 'view-agreed':
      return { ...now, views: now.views.map((view) => (view.id === entry.view ? { ...view, agreed: entry.agrees } : view)) }
    case 'reservation':
      return { ...now, reservations: [...now.reservations, voiced(now, entry)] }
    case 'settled':
      return { ...now, settled: settledHeard(now, entry.settled) }
    case 'plan-changed':
      return { ...now, plan: planHeard(now, entry.plan) }
    case 'copied':
      return { ...now, copied: true, ...(entry.digest !== undefined && { copiedDigest: entry.digest }) }
    case 'printed':
      return { ...now, printed: true }
    case 'closed':
      return { ...now, closed: entry.how }
    case 'follow-up-began':
    case 'looked-back':
    case 'confidence-now':
    case 'followed-up':
      return lookedBack(now, entry)
    default:
      return now
  }
}

/** Being back at one of these questions takes back the answer to it, and to those after it. */
function askedAnew({ present }: ConsultationNow, { part, place }: Extract<ConsultationEntry, { kind: 'moved' }>): Partial<ConsultationNow> {
  if (part !== 'together' || (place !== 'person' && place !== 'present')) return {}
  return { roomAskedAnew: present !== undefined, ...(place === 'person' && { personChecked: false }) }
}

function lookedBack(now: ConsultationNow, entry: FollowUpEntry & { readonly at: Instant }): ConsultationNow {
  const followUp = afterFollowUpEntry(now.followUp, entry)
  return { ...now, followUp, ...(followUp.ended && followUp.review !== undefined && { reviewed: followUp.review }) }
}

function withoutRoom({ outside: _, ...now }: ConsultationNow): ConsultationNow {
  return now
}

function voiced({ present }: ConsultationNow, { id, by, words, agreed }: Pick<Voiced, 'id' | 'by' | 'words' | 'agreed'>): Voiced {
  return { id, by, words, ...(agreed !== undefined && { agreed }), ...(present && { heardBy: present }) }
}

/** An item keeps the ears of when it was first added, however often the list is put in another order. */
function heard({ agenda, present }: ConsultationNow, { id, voice, words, statement }: AgendaItem): AgendaItemNow {
  const before = agenda.find((each) => each.id === id)
  const heardBy = before ? before.heardBy : present
  return { id, voice, words, ...(statement !== undefined && { statement }), ...(heardBy && { heardBy }) }
}

/** Words of a plan keep the ears of when they were said, however often the rest of it changes. */
function planHeard({ plan: before, present }: ConsultationNow, plan: Plan): PlanNow {
  const goalHeardBy = plan.goal === before.goal ? before.goalHeardBy : present
  return { ...plan, steps: plan.steps.map((step) => stepHeard(before.steps, present, step)), ...(goalHeardBy && { goalHeardBy }) }
}

function stepHeard(before: readonly PlanStepNow[], present: ConsultationNow['present'], step: PlanStep): PlanStepNow {
  const same = before.find((each) => each.id === step.id && each.words === step.words)
  const heardBy = same ? same.heardBy : present
  return { ...step, ...(heardBy && { heardBy }) }
}

function settledHeard({ settled: before, present }: ConsultationNow, settled: Settled): SettledNow {
  const same = before && wordsOf(before) === wordsOf(settled)
  const heardBy = same ? before.heardBy : present
  return { ...settled, ...(heardBy && { heardBy }) }
}

function wordsOf({ until, watch, differing }: Settled): string {
  return JSON.stringify([until, watch, differing])
}

function once<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list : [...list, item]
}
