import type { PersonId } from '../../domain/statement.ts'
import { keysFrom, type StoryKeys } from '../../sealing/data-key.ts'
import type { Bytes } from '../../sealing/padding.ts'
import { fromText } from '../../sealing/text.ts'
import { unwrap } from '../../sealing/wraps.ts'
import type { OpenKeys } from '../keyring.ts'
import type { Shelf } from '../shelf.ts'
import type { SpareKeys } from '../spare-keys.ts'
import type { Copier } from './copier.ts'
import { keysOfDevice, partsInNotes, type InNotes } from './journal-notes.ts'
import type { FoundJournal, Journals } from './journals.ts'
import type { MarkedPerson, MarkerOnShelf } from './marker.ts'
import { unpack } from './packing.ts'
import { mostBytes, openCopy, readCopy, type SealedCopy } from './sealed-copy.ts'
import { startUp, type Found, type StartUp } from './start-up.ts'
import { countOf, isDraft, keptAt, lastIn, partsFromBytes, uniteParts, withoutDrafts, type StoryParts } from './story-parts.ts'
import { emergencyName } from './tending.ts'

/** What the database holds of one person, as far as this page can read it. */
export interface Holding {
  readonly person: PersonId
  /** How many parts; absent where they are locked or cannot be reached. */
  readonly parts?: number
  readonly unreadable?: number
}

/** How one person's story stands: what is there, what there was, and what copies in this browser still hold. */
export interface Standing {
  readonly person: PersonId
  readonly startUp: StartUp
  /** Parts in the database. */
  readonly have: number
  /** Parts that are known to have been kept. */
  readonly expected: number
  /** Parts there are when the copies are brought back as well. */
  readonly within: number
  /** Set where the copies open with a secret alone: they are there, and nobody can look into them yet. */
  readonly sealed?: true
}

export interface Looking {
  readonly vault: string
  readonly shelf: Shelf
  readonly marker: MarkerOnShelf
  readonly copier: Copier
  readonly spares: SpareKeys
  readonly journals: Pick<Journals, 'find' | 'isEmpty'>
}

/** What lies in this browser beside the database, of one person or of many. */
export interface Beside {
  readonly copies: readonly SealedCopy[]
  readonly journals: readonly FoundJournal[]
}

/**
 * Whether every story that was kept here is whole. Copies are looked into only where one is not, so
 * that an ordinary start costs nothing.
 */
export async function standingsOf(looking: Looking, holdings: readonly Holding[], keysOf: (person: PersonId) => Promise<OpenKeys | undefined>): Promise<readonly Standing[]> {
  const marked = looking.marker.read()?.people ?? new Map<PersonId, MarkedPerson>()
  const isWhole = ({ person, parts = Infinity, unreadable = 0 }: Holding) => parts >= (marked.get(person)?.parts ?? 0) && unreadable === 0
  const here = new Map(holdings.map((each) => [each.person, each]))
  // Of whom all is lost, and who know it, nothing is missed any more.
  const missing = [...marked].flatMap(([person, { parts }]) => (parts > 0 && !here.has(person) ? [person] : []))
  if (holdings.every(isWhole) && missing.length === 0 && (holdings.length > 0 || (await isBare(looking)))) return []
  const beside = await copiesIn(looking, [...here.keys(), ...marked.keys()])
  const everyone = new Set([...here.keys(), ...marked.keys(), ...[...beside.copies, ...beside.journals].map(({ person }) => person!)])
  const standings = await Promise.all([...everyone].map((person) => standingOf(looking, person, here.get(person), marked.get(person), ofPerson(beside, person), keysOf)))
  return standings.filter((each) => each.startUp !== 'normal' && each.startUp !== 'first-visit')
}

/** Whether nothing at all lies beside the database. */
async function isBare({ copier, vault, journals }: Looking): Promise<boolean> {
  const bare = await Promise.all([copier.isEmpty(vault), journals.isEmpty()])
  return bare.every((each) => each)
}

async function standingOf(
  looking: Looking,
  person: PersonId,
  holding: Holding | undefined,
  marked: MarkedPerson | undefined,
  beside: Beside,
  keysOf: (person: PersonId) => Promise<OpenKeys | undefined>,
): Promise<Standing> {
  const theirs = [...beside.copies, ...beside.journals.flatMap(({ notes }) => notes).flatMap(copyOutOf)]
  const have = holding?.parts ?? 0
  const opened = await openCopies(looking, person, beside, await keysOf(person))
  const isSealed = theirs.length > 0 && opened === undefined && theirs.some(({ wraps }) => wraps.some(({ kind }) => kind !== 'spare' && kind !== 'device'))
  // What copies hold that nothing opens is lost; of what the person knows to be lost nothing is expected any more.
  const promised = Math.max(0, ...theirs.map(({ parts = 0 }) => parts)) - (opened || isSealed ? 0 : (marked?.lost ?? 0))
  const within = Math.max(have, opened ? countOf(opened) : 0)
  const expected = Math.max(within, marked?.parts ?? 0, promised)
  const isLocked = holding !== undefined && holding.parts === undefined
  const bringsNothing = within === have && (holding?.unreadable || (!opened && !isSealed))
  const found: Found = {
    marker: marked && marked.parts > 0 ? 'here' : 'none',
    database: isLocked ? 'whole' : holding === undefined ? 'none' : have >= expected && !holding.unreadable ? 'whole' : 'short',
    copies: theirs.length === 0 || (bringsNothing && expected === 0) ? 'none' : (isSealed ? promised : within) >= expected && !bringsNothing ? 'whole' : 'damaged',
  }
  return { person, startUp: startUp(found), have, expected, within: isSealed ? Math.max(have, promised) : within, ...(isSealed && { sealed: true }) }
}

/** Every copy in this browser of these people, and of whoever else has a mirror; those that were made last come first. */
export async function copiesIn({ vault, shelf, copier, journals }: Pick<Looking, 'vault' | 'shelf' | 'copier' | 'journals'>, people: readonly PersonId[]): Promise<Beside> {
  const named = new Set([...people, ...shelf.names().flatMap((name) => (name.startsWith(emergencyName(vault, '')) ? [name.slice(emergencyName(vault, '').length)] : []))])
  const emergencies = [...named].flatMap((person) => {
    const bytes = fromText(shelf.get(emergencyName(vault, person)) ?? '')
    return bytes?.length ? copyOutOf(bytes).filter((copy) => copy.person === person) : []
  })
  const [mirrors, found] = await Promise.all([copier.find(vault).catch((): readonly SealedCopy[] => []), journals.find()])
  const copies = [...mirrors.filter(({ kind, person }) => kind === 'mirror' && person !== undefined), ...emergencies.filter(({ kind }) => kind === 'emergency')]
  return { copies, journals: found }
}

/** What of this is one person’s. */
export function ofPerson({ copies, journals }: Beside, whose: PersonId): Beside {
  return { copies: copies.filter(({ person }) => person === whose), journals: journals.filter(({ person }) => person === whose) }
}

function copyOutOf(bytes: Bytes): readonly SealedCopy[] {
  const reading = readCopy(bytes)
  return reading.ok ? [reading.copy] : []
}

/** Everything that these copies and journals of one person hold between them; absent where none of them opens. */
export async function openCopies({ spares }: Pick<Looking, 'spares'>, person: PersonId, { copies, journals }: Beside, keys?: OpenKeys): Promise<StoryParts | undefined> {
  const opened: readonly (Dated | undefined)[] = await Promise.all([
    ...copies.map(async (copy) => {
      const parts = await partsIn(person, copy, keys?.id === copy.key ? keys : await spareKeysOf(spares, person, copy))
      return parts && { parts, last: lastIn(parts) }
    }),
    // Those under one key are read as one: what one page left unfinished, the next one may have done.
    ...[...new Set(journals.map(({ key }) => key.id))].map(async (id) => {
      const same = journals.filter(({ key }) => key.id === id)
      const theirs = keys?.id === id ? keys : await firstOf(same, async ({ key }) => (await keysOfDevice(key)) ?? (await spareKeysOf(spares, person, { key: id, wraps: key.wraps })))
      return theirs && (await partsInNotes(person, same.flatMap(({ notes }) => notes), id, theirs))
    }),
  ])
  // A mirror may be older than the emergency copy, where its last generation was damaged or could not be written.
  const [latest, ...earlier] = opened.filter((each) => each !== undefined).sort((one, other) => other.last - one.last)
  return latest && earlier.map((each) => stillIn(each.parts, latest)).reduce(uniteParts, latest.parts)
}

/** Parts, and when the last of them was written. */
interface Dated extends Pick<InNotes, 'parts' | 'last'>, Partial<Pick<InNotes, 'whole' | 'done'>> {}

/** What of earlier parts still holds beside the latest: no draft, but where the latest are notes, and none of them says that it is done. */
function stillIn(parts: StoryParts, { whole, done }: Dated): StoryParts {
  if (whole === undefined) return withoutDrafts(parts)
  return new Map([...parts].filter(([name, part]) => !isDraft(part) || (keptAt(part) > whole && !done?.has(name))))
}

async function partsIn(person: PersonId, copy: SealedCopy, keys: StoryKeys | undefined): Promise<StoryParts | undefined> {
  const opened = keys && (await openCopy(copy, keys.mirror))
  if (!opened?.ok) return undefined
  const bytes = copy.packed ? await unpack(opened.bytes, 4 * mostBytes) : opened.bytes
  const found = bytes && partsFromBytes(bytes)
  return found?.person === person ? found.parts : undefined
}

async function spareKeysOf(spares: SpareKeys, person: PersonId, { key, wraps }: Pick<SealedCopy, 'key' | 'wraps'>): Promise<StoryKeys | undefined> {
  const opener = await spares.opener(person, wraps)
  const wrap = wraps.find(({ kind }) => kind === 'spare')
  const dataKey = opener && wrap && (await unwrap(wrap, opener, key))
  return dataKey && (await keysFrom(dataKey))
}

/** What is found first, looking at one after the other. */
export async function firstOf<T, Found>(all: readonly T[], find: (each: T) => Promise<Found | undefined>): Promise<Found | undefined> {
  for (const each of all) {
    const found = await find(each)
    if (found) return found
  }
  return undefined
}
