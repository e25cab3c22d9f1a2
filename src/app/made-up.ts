import { newConsultation, noteIn, type Consultation } from '../domain/consultation.ts'
import { newStory, statementsNow, type Story } from '../domain/story.ts'
import { say } from '../domain/telling.ts'
import { day } from '../domain/asking.ts'
import { languages } from '../i18n/languages.ts'
import { openMemoryVault } from '../vault/memory-vault.ts'
import { newId, now } from './clock.ts'
import type { Folder } from './desk.ts'

type Words = Readonly<Record<(typeof told)[number] | 'private', string>>

const words = import.meta.glob<Words>('../i18n/*/made-up.json', { import: 'default' })
const told = ['call-me', 'full-name', 'born', 'see-hear-move', 'people', 'what-helps', 'tried', 'burden-limit', 'worries', 'what-matters', 'questions', 'hopes-visit'] as const

/** A made-up person who has prepared for a visit about statins, in her own language, in a vault of her own that is never written to disk. */
export async function madeUpFolder(language: string): Promise<Folder> {
  const { said, lang } = await wordsIn(language)
  const vault = openMemoryVault()
  const person = newId()
  const visit = newId()
  const start = now() - day / 4
  const by = { voice: 'person' } as const
  const tell = (story: Story, concept: string, text: string, index: number, audience: 'everyone' | 'gp-team' = 'everyone') =>
    say(story, { at: start + index * 60_000, id: newId() }, { concept, words: text, picked: [], lang, by, place: 'home', visit, audience })
  const open = told.reduce((story, concept, index) => tell(story, concept, said[concept], index, concept === 'born' ? 'gp-team' : 'everyone'), newStory(person))
  const decided = say(open, { at: start + 13 * 60_000, id: newId() }, { concept: 'how-decide', words: '', picked: ['together'], lang, by, place: 'home', visit, audience: 'everyone' })
  const story = tell(decided, 'worries', said.private, 14, 'gp-team')
  const consultation = prepared(newConsultation(visit, person), story, start)
  await vault.keep({ person, entries: [...story.entries.values()], visits: [{ id: visit, entries: [...consultation.entries.values()] }] })
  return { vault, kept: await vault.open(person) }
}

/** What she says: in this language where she speaks it, or else in English. */
async function wordsIn(language: string): Promise<{ readonly said: Words; readonly lang: string }> {
  const lang = `../i18n/${language}/made-up.json` in words ? language : languages[0].id
  return { said: await words[`../i18n/${lang}/made-up.json`]!(), lang }
}

function prepared(consultation: Consultation, story: Story, at: number): Consultation {
  const matters = statementsNow(story).find((each) => each.concept === 'what-matters')
  return noteIn(
    consultation,
    { at, id: newId() },
    { kind: 'opened', topic: 'statins' },
    {
      kind: 'ordered',
      where: 'home',
      order: {
        most: ['attribute:avoid-heart-attack-or-stroke'],
        matters: matters ? [`statement:${matters.id}`, 'attribute:no-aches'] : ['attribute:no-aches'],
        couldWait: ['attribute:fewer-medicines'],
      },
    },
    { kind: 'prepared' },
  )
}
