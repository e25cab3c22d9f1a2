import { consultationNow, newConsultation, noteIn, type Consultation } from '../domain/consultation.ts'
import type { PersonId } from '../domain/statement.ts'
import { newStory, seenBy, personAlone, type Story, type Viewers } from '../domain/story.ts'
import { say } from '../domain/telling.ts'
import { dayInWords } from '../i18n/dates.ts'
import type { Beginning, KnownPerson } from '../screens/start/start-screen.tsx'
import type { DeviceVault } from '../vault/device-vault.ts'
import { openVault, type OpenedVault } from '../vault/open-vault.ts'
import { hasJournal } from '../vault/copies/journal-names.ts'
import { hasMarker } from '../vault/copies/marker.ts'
import type { Kept, Vault } from '../vault/vault.ts'
import { newId, now, stamp } from './clock.ts'
import { databaseName } from './database-name.ts'
import { dueReviews } from './due-reviews.ts'
import { watchOver } from './locking/locking.ts'
import { startCopier, stretch } from './workers.ts'
import type { WhoseScreen } from './device.ts'

/** One person's records, and the vault that holds them. */
export interface Folder {
  readonly vault: Vault
  readonly kept: Kept
}

const opened = new Map<Vault['where'], Promise<OpenedVault>>()

/** The vault on this device, or the one in memory: one of each for as long as the page lives. */
export function vaultAt(where: Vault['where']): Promise<OpenedVault> {
  const before = opened.get(where)
  if (before) return before
  const opening = openVault({ where, name: databaseName, newId, now, startCopier, stretch })
  opened.set(where, opening)
  void opening.then(({ device }) => {
    if (!device) return
    followAtOnce(device)
    watchOver(device)
  })
  return opening
}

/** When the page goes out of sight it may never come back: copies follow at once. */
function followAtOnce(device: DeviceVault): void {
  const follow = () => void (document.visibilityState === 'hidden' && device.copied())
  document.addEventListener('visibilitychange', follow)
  addEventListener('pagehide', () => void device.copied())
}

/**
 * Whose screen this is. What the browser remembers of it can be lost in a crash, when a story
 * kept here is not: then the story itself says that the screen is its owner's.
 */
export async function whoseScreen(remembered: WhoseScreen | undefined): Promise<WhoseScreen | undefined> {
  if (remembered !== undefined) return remembered
  // Looking must not make a database: on a practice's screen nothing is ever written.
  if (hasMarker(databaseName) || (await hasJournal(databaseName))) return 'mine'
  try {
    const databases = await indexedDB.databases()
    if (!databases.some(({ name }) => name === databaseName)) return undefined
    const { vault, problem } = await vaultAt('device')
    return problem || (await vault.people()).length > 0 ? 'mine' : undefined
  } catch {
    return undefined
  }
}

/** Opens the device's vault anew, the next time that it is asked for. */
export function askDeviceAgain(): void {
  opened.delete('device')
}

/** Goes on without the device for as long as the page lives: what would be kept on it is held in memory. */
export function goOnInMemory(): void {
  opened.set('device', vaultAt('memory'))
}

/** Everyone whose story can be reached in this vault, the latest first, and who else is there, locked. */
export async function foldersIn(vault: Vault): Promise<{ readonly folders: readonly Folder[]; readonly locked: readonly PersonId[] }> {
  const people = [...(await vault.people())].sort((one, other) => other.lastKept - one.lastKept)
  const open = people.filter(({ locked }) => !locked)
  const folders = await Promise.all(open.map(async ({ person }) => ({ vault, kept: await vault.open(person) })))
  return { folders, locked: people.filter(({ locked }) => locked).map(({ person }) => person) }
}

/** What they would like to be called, or the name they gave, as far as these may see it; empty where nobody said. */
export function nameIn(story: Story, viewers: Viewers = personAlone): string {
  const seen = seenBy(story, viewers)
  return (seen.find(({ concept }) => concept === 'call-me') ?? seen.find(({ concept }) => concept === 'full-name'))?.words ?? ''
}

/** The visit that somebody stopped in the middle of, the latest if there are several. */
export function openVisitIn({ kept }: Folder): Consultation | undefined {
  return kept.consultations
    .filter((each) => consultationNow(each).closed === undefined)
    .sort((one, other) => consultationNow(other).opened - consultationNow(one).opened)[0]
}

/** A person as the start screen shows them. */
export function knownPerson(folder: Folder, lang: string): KnownPerson {
  const open = openVisitIn(folder)
  const visit = open && consultationNow(open)
  return {
    person: folder.kept.story.person,
    name: nameIn(folder.kept.story),
    unfinished: visit !== undefined && !visit.prepared,
    due: dueReviews(folder, now()),
    ...(visit?.prepared && { readySince: dayInWords(lang, visit.opened) }),
  }
}

/** A new person with what the start screen was told, and their first visit. */
export function beginStory({ about, by, callMe, fullName, born }: Beginning): { readonly story: Story; readonly visit: Consultation } {
  const person: PersonId = newId()
  const lang = document.documentElement.lang
  const told = [
    ['call-me', callMe],
    ['full-name', fullName],
    ['born', born],
  ] as const
  const story = told.reduce<Story>(
    (sofar, [concept, words]) => (words === '' ? sofar : say(sofar, stamp(), { concept, words, picked: [], lang, by, place: 'home' })),
    newStory(person),
  )
  return { story, visit: noteIn(newConsultation(newId(), person), stamp(), { kind: 'typing', about, by }) }
}

/** A further visit of somebody whose story is here: about and by whom as at the last one. */
export function nextVisit({ kept }: Folder): Consultation {
  const last = [...kept.consultations].map(consultationNow).sort((one, other) => other.opened - one.opened)[0]
  const visit = newConsultation(newId(), kept.story.person)
  return last ? noteIn(visit, stamp(), { kind: 'typing', about: last.about, by: last.typist }) : visit
}
