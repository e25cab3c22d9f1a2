import type { ConsultationEntry, ConsultationNow, Voiced } from './consultation.ts'

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
      return { ...now, place: { ...now.place, [entry.part]: entry.place }, lastPart: entry.part }
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
      return { ...now, present: entry.present, presentAt: entry.at }
    case 'agenda':
      return { ...now, agenda: entry.items }
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
    case 'reservation':
      return { ...now, reservations: [...now.reservations, voiced(now, entry)] }
    case 'settled':
      return { ...now, settled: entry.settled }
    case 'plan-changed':
      return { ...now, plan: entry.plan }
    case 'copied':
      return { ...now, copied: true }
    case 'printed':
      return { ...now, printed: true }
    case 'closed':
      return { ...now, closed: entry.how }
    default:
      return now
  }
}

function voiced({ present }: ConsultationNow, { by, words }: Voiced): Voiced {
  return { by, words, ...(present && { heardBy: present }) }
}

function once<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list : [...list, item]
}
