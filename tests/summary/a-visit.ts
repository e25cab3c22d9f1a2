import { consultationNow, newConsultation, noteIn, type Consultation, type NewConsultationEntry } from '../../src/domain/consultation.ts'
import type { Present } from '../../src/domain/present.ts'
import { planFor } from '../../src/domain/plan.ts'
import { viewersIn, visitSeenBy } from '../../src/domain/room.ts'
import type { GroupId, Topic } from '../../src/domain/scenario.ts'
import type { Audience } from '../../src/domain/statement.ts'
import { newStory, seenBy, type Story } from '../../src/domain/story.ts'
import { say, type Telling } from '../../src/domain/telling.ts'
import { startWords, bringWords } from '../../src/i18n/words.ts'
import { languages } from '../../src/i18n/languages.ts'
import { loadTopic } from '../../src/scenarios/library.ts'
import { recordWordsIn } from '../../src/i18n/record-words.ts'
import type { SummaryInput } from '../../src/summary/summary.ts'

/** 22 November 2026, 10:00 UTC. */
export const talkedAt = Date.UTC(2026, 10, 22, 10)

export const statins = (): Promise<Topic> => loadTopic('statins', 'en-GB', { emergency: '999', urgent: '111' })

/** The words of the record, from the files that are shipped. */
export async function shippedWords() {
  const words = startWords(languages[0])
  await bringWords(words, 'summary', 'concepts')
  return recordWordsIn(words)
}

export const joan: Present = { voice: 'person', name: 'Joan' }
export const claire: Present = { voice: 'family', name: 'Claire', relation: 'daughter' }
export const drOkafor: Present = { voice: 'professional', name: 'Dr Okafor' }

/** Something that a person told at home for visit `v1`. */
export function told(story: Story, id: string, concept: string, words: string, more: Partial<Telling> & { readonly audience?: Audience } = {}): Story {
  return say(story, { id, at: talkedAt - 86_400_000 }, { concept, words, picked: [], lang: 'en-GB', by: { voice: 'person' }, place: 'home', visit: 'v1', ...more })
}

/** A story with a name, a date of birth and two things that matter. */
export function joansStory(): Story {
  let story = newStory('joan')
  story = told(story, 'called', 'call-me', 'Joan')
  story = told(story, 'named', 'full-name', 'Joan Mary Ellis')
  story = told(story, 'born', 'born', '3 May 1958')
  story = told(story, 'mum', 'what-matters', 'My mum had a stroke when she was 71. I do not want that.')
  return told(story, 'legs', 'what-matters', 'strong legs for the allotment')
}

/** Joan's visit `v1`, with these things noted after the group was read. */
export function joansVisit(topic: Topic, present: readonly Present[], group: GroupId | 'not-known', ...more: readonly NewConsultationEntry[]): Consultation {
  const start = noteIn(
    newConsultation('v1', 'joan'),
    { id: 'start', at: talkedAt },
    { kind: 'opened', topic: topic.scenario.topic, version: topic.scenario.version },
    { kind: 'person-checked' },
    { kind: 'present', present },
    { kind: 'gate-passed', found: [] },
    { kind: 'group-read', group, by: { voice: 'professional' } },
    ...topic.scenario.options.map((option) => ({ kind: 'option-opened' as const, option: option.id })),
    { kind: 'ordered', order: { most: ['statement:mum'], matters: ['statement:legs', 'attribute:fewer-medicines'], couldWait: [] }, where: 'room' },
  )
  return noteIn(start, { id: 'more', at: talkedAt }, ...more)
}

/** Settling on an option, with the plan that follows from it. */
export function settledOn(topic: Topic, option: string): readonly NewConsultationEntry[] {
  const settled = { outcome: 'option', option } as const
  return [
    { kind: 'settled', settled },
    { kind: 'plan-changed', plan: planFor(topic.scenario, settled, consultationNow(newConsultation('v1', 'joan')), talkedAt) },
  ]
}

/** What a summary is made from, as everyone who is present may see it. */
export function inputOf(story: Story, consultation: Consultation, topic?: Topic): SummaryInput {
  const now = consultationNow(consultation)
  const viewers = viewersIn(now)
  return { seen: seenBy(story, viewers), visit: visitSeenBy(story, viewers, now), visitId: consultation.id, now: talkedAt, ...(topic && { topic }) }
}
