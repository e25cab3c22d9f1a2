import type { ConsultationEntry } from '../../domain/consultation.ts'
import type { Said } from '../../domain/statement.ts'
import type { Change, Kept } from '../../vault/vault.ts'

/** One change that a window was asked to keep, and what became of it. */
export interface Asked {
  readonly number: number
  readonly person: string
  readonly window: number
  readonly change: Change
  /** What was answered: kept, or not, with the reason; absent while nothing was. */
  answer?: 'kept' | string
  /** Set where something has happened since of which the person is told, and after which it need not be there. */
  excused?: boolean
  /** Set where the browser has cleared the journals since it was asked. */
  cleared?: boolean
  /** Set where every copy in this browser holds it. */
  copied?: boolean
  /** Set where storage was harmed after it was asked: only what copies hold of it is still promised. */
  exposed?: boolean
}

const speaker = { voice: 'person' } as const

/** A change of that number: something said, the note that it was asked for, and the words that are being written in this window. */
export function changeOf(number: number, person: string, window: number, statements: number): Change {
  return {
    person,
    entries: Array.from({ length: statements }, (_, index) => said(`${number}.${index}`)),
    visits: [{ id: 'visit', entries: [note(number)] }],
    drafts: [{ visit: 'visit', concept: `window-${window}`, words: String(number), picked: [] }],
  }
}

/** A change of that number that takes words back. */
export function withdrawalOf(number: number, person: string, target: string): Change {
  return { person, entries: [{ kind: 'withdrawn', id: `${number}.0`, at: number, by: speaker, target }] }
}

function said(id: string): Said {
  return { kind: 'said', id, at: Number(id.split('.')[0]), by: speaker, concept: 'worries', words: wordsOf(id), picked: [], lang: 'en-GB', place: 'home', audience: 'everyone', supersedes: [] }
}

function note(number: number): ConsultationEntry {
  return { id: `note ${number}`, seq: number, at: number, kind: 'option-opened', option: String(number) }
}

function wordsOf(id: string): string {
  return `the words of ${id}`
}

/** What is wrong with what one person's vault holds, beside everything that was asked. Nothing, where all is well. */
export function faultsIn(kept: Kept, asked: readonly Asked[]): readonly string[] {
  const entries = kept.story.entries
  const notes = new Set(kept.consultations.flatMap((visit) => [...visit.entries.keys()]))
  const faults: string[] = []
  for (const { number, change, answer, excused } of asked) {
    const ids = (change.entries ?? []).map(({ id }) => id)
    const there = [...ids.map((id) => entries.has(id)), ...(change.visits ? [notes.has(`note ${number}`)] : [])]
    if (there.some((each) => each) && !there.every((each) => each)) faults.push(`torn: change ${number}`)
    if (answer === 'kept' && !excused && !there.every((each) => each)) faults.push(`lost: change ${number}`)
  }
  const known = new Set(asked.flatMap(({ change }) => (change.entries ?? []).map(({ id }) => id)))
  const gone = new Set(asked.flatMap(({ change, answer, excused }) => (answer === 'kept' && !excused ? (change.entries ?? []) : [])).flatMap((entry) => (entry.kind === 'withdrawn' ? [entry.target] : [])))
  for (const entry of entries.values()) {
    if (!known.has(entry.id)) faults.push(`never said: ${entry.id}`)
    if (entry.kind === 'said' && entry.words !== wordsOf(entry.id)) faults.push(`altered: ${entry.id}`)
    if (entry.kind === 'said' && gone.has(entry.id)) faults.push(`taken back, and still there: ${entry.id}`)
  }
  return [...faults, ...draftFaults(kept, asked)]
}

/** Of each window the last words that were being written are there, or later ones. */
function draftFaults({ drafts }: Kept, asked: readonly Asked[]): readonly string[] {
  const lastKept = new Map<string, number>()
  for (const { number, change, answer, excused } of asked) {
    if (answer === 'kept' && !excused) for (const { concept } of change.drafts ?? []) lastKept.set(concept, Math.max(number, lastKept.get(concept) ?? 0))
  }
  return [...lastKept].flatMap(([concept, number]) => {
    const found = Number(drafts.find((draft) => draft.concept === concept)?.words ?? -1)
    return found >= number ? [] : [`an older draft in ${concept}: ${found}, where ${number} was kept`]
  })
}

/** Whether everything of this change is there. */
export function isThere(kept: Kept | undefined, { change }: Asked): boolean {
  return (change.entries ?? []).every(({ id }) => kept?.story.entries.has(id))
}
