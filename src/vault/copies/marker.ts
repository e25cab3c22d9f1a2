import type { Instant, PersonId } from '../../domain/statement.ts'
import { browserShelf, type Shelf } from '../shelf.ts'

/** What was here, as far as can be told without the database: no word, no name and no topic. */
export interface Marker {
  readonly dbId: string
  readonly people: ReadonlyMap<PersonId, MarkedPerson>
}

export interface MarkedPerson {
  /** How many parts of their story were kept here. */
  readonly parts: number
  /** How many parts were lost for good, as the person was told. */
  readonly lost?: number
  /** How many rows lie there that cannot be read, and are known to hold nothing that is missing. */
  readonly unread?: number
  /** When a copy last left this browser. */
  readonly outside?: Instant
}

/** The marker on a shelf. It is what says that an empty database is not a new beginning. */
export interface MarkerOnShelf {
  read(): Marker | undefined
  note(dbId: string, person: PersonId, change: (before: MarkedPerson) => MarkedPerson): void
  forget(person: PersonId): void
}

/** The marker of the vault of this name. */
export function markerOn(shelf: Shelf, vault: string): MarkerOnShelf {
  const name = `${vault}.marker`
  const read = () => markerIn(shelf.get(name) ?? '')
  const write = (dbId: string, people: Iterable<readonly [PersonId, MarkedPerson]>) => void shelf.put(name, JSON.stringify({ dbId, people: Object.fromEntries(people) }))
  return {
    read,
    note(dbId, person, change) {
      const people = read()?.people ?? new Map<PersonId, MarkedPerson>()
      write(dbId, [...people, [person, change(people.get(person) ?? { parts: 0 })]])
    },
    forget(person) {
      const marker = read()
      if (!marker?.people.has(person)) return
      const left = [...marker.people].filter(([each]) => each !== person)
      if (left.length === 0) shelf.remove(name)
      else write(marker.dbId, left)
    },
  }
}

/** Whether this browser has a marker of the vault of this name: something was kept here once. */
export function hasMarker(vault: string): boolean {
  return (markerOn(browserShelf(), vault).read()?.people.size ?? 0) > 0
}

function markerIn(text: string): Marker | undefined {
  try {
    const { dbId, people } = JSON.parse(text) as { readonly dbId: unknown; readonly people: unknown }
    if (typeof dbId !== 'string' || typeof people !== 'object' || people === null) return undefined
    const marked = Object.entries(people).filter((each): each is [PersonId, MarkedPerson] => isMarked(each[1]))
    return { dbId, people: new Map(marked.map(([person, { parts, lost, unread, outside }]) => [person, { parts, ...(lost && { lost }), ...(unread && { unread }), ...(outside !== undefined && { outside }) }])) }
  } catch {
    return undefined
  }
}

function isMarked(value: unknown): value is MarkedPerson {
  const { parts, lost = 0, unread = 0, outside } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  return [parts, lost, unread].every((each) => Number.isSafeInteger(each) && Number(each) >= 0) && (outside === undefined || Number.isFinite(outside))
}
