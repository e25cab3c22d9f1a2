import { keeperOf } from '../../app/keeping.ts'
import { reach } from '../../app/reach.ts'
import { newConsultation, noteIn, type Consultation } from '../../domain/consultation.ts'
import type { Said } from '../../domain/statement.ts'
import { addEntries } from '../../domain/story.ts'
import type { DeviceVault } from '../../vault/device-vault.ts'
import type { Kept, Vault } from '../../vault/vault.ts'
import type { Found, Mark, Start } from './mark.ts'

const person = 'person-1'
const visit = 'visit-1'
const speaker = { voice: 'person' } as const
let kept: { readonly vault: Vault; readonly at: Kept; readonly device: DeviceVault | undefined } | undefined

const nothing: Found = { statements: [], altered: [], noted: [], drafts: [], unreadable: 0, recovers: false }

/** Looks for what is kept as the app does behind any of its doors, brings back what it offers to, and says what is there, or why nothing can be reached. */
export async function start(): Promise<Start> {
  const { folders, vault, device, standings, problem } = await reach(true)
  if (problem) return { before: { ...nothing, problem }, found: { ...nothing, problem }, missing: 0 }
  const found = folders.find(({ kept: { story } }) => story.person === person)?.kept
  const recovers = standings.length > 0
  const before = { ...(found ? foundIn(found) : nothing), recovers }
  for (const standing of standings) await device?.copies.bringBack(standing.person).catch(() => undefined)
  const at = found && !recovers ? found : await vault.open(person)
  kept = { vault, at, device }
  return { before, found: { ...foundIn(at), recovers }, missing: standings.reduce((sum, { expected, within }) => sum + expected - within, 0) }
}

/** What is there after such a start. */
export async function open(): Promise<Found> {
  return (await start()).found
}

/** Resolves when every copy has followed what was said. */
export async function copied(): Promise<void> {
  await kept?.device?.copied()
}

/**
 * Goes on saying things through the app's own keeper until the end of the page, or until so many things were said, and
 * tells of each thing that the keeper says is saved. Ends when something could not be kept, with the reason.
 * What comes last is still being written.
 */
export async function sayOn(session: string, acknowledged: (mark: Mark) => Promise<void>, upTo = Infinity): Promise<string> {
  if (!kept) return 'nothing is open'
  const { vault, at } = kept
  const keeper = keeperOf(vault, at, () => undefined)
  let story = at.story
  let consultation: Consultation = at.consultations.find(({ id }) => id === visit) ?? newConsultation(visit, person)
  for (let index = 0; ; index += 1) {
    const id = `${session}.${index}`
    keeper.draft({ visit, concept: id, words: wordsOf(id), picked: [] })
    await keeper.settled()
    if (keeper.saving() !== 'saved') return keeper.problem() ?? keeper.saving()
    await acknowledged({ what: 'draft', id })
    if (index === upTo) return 'said'
    story = addEntries(story, [said(id)])
    consultation = noteIn(consultation, { id: `asked ${id}`, at: index }, { kind: 'asked', concept: id, answer: 'said' })
    keeper.see(story, consultation)
    await keeper.settled()
    if (keeper.saving() !== 'saved') return keeper.problem() ?? keeper.saving()
    await acknowledged({ what: 'statement', id })
  }
}

function foundIn({ story, consultations, drafts, unreadable }: Kept): Omit<Found, 'recovers'> {
  const said = [...story.entries.values()].filter((entry) => entry.kind === 'said')
  const asked = consultations.flatMap(({ entries }) => [...entries.values()]).filter((entry) => entry.kind === 'asked')
  return {
    statements: said.filter(({ id, words }) => words === wordsOf(id)).map(({ id }) => id),
    altered: [...said.filter(({ id, words }) => words !== wordsOf(id)).map(({ id }) => id), ...drafts.filter(({ concept, words }) => words !== wordsOf(concept)).map(({ concept }) => concept)],
    noted: asked.map(({ concept }) => concept),
    drafts: drafts.map(({ concept }) => concept),
    unreadable,
  }
}

function said(id: string): Said {
  return { kind: 'said', id, at: 1, by: speaker, concept: 'worries', words: wordsOf(id), picked: [], lang: 'en-GB', place: 'home', audience: 'everyone', supersedes: [], visit }
}

/** The words of this statement: long ones and short ones, and the same whenever they are asked for. Sessions that are called long have whole letters. */
function wordsOf(id: string): string {
  const length = 1 + ([...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0) % 12
  return Array.from({ length: id.startsWith('long') ? length * 40 : length }, (_, index) => `${id}: what I would like you to know, part ${index}.`).join(' ')
}
