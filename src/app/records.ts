import type { i18n } from 'i18next'
import { consultationNow, type Consultation } from '../domain/consultation.ts'
import type { Scenario, Topic } from '../domain/scenario.ts'
import { topicAt } from './topics.ts'
import type { Folder } from './desk.ts'

/** A folder with the visit that is open in it and, where the visit has one, its topic. */
export interface OpenFolder extends Folder {
  readonly consultation: Consultation
  readonly topic?: Topic
  readonly scenario?: Scenario
  /** True where the visit has a topic that cannot be read. */
  readonly topicIsBroken?: boolean
}

/** Opens a visit with its topic. A topic that cannot be read is left out: the visit goes on without it. */
export async function openVisit(folder: Folder, consultation: Consultation, words: i18n): Promise<OpenFolder> {
  const { topic: id } = consultationNow(consultation)
  const topic = id === undefined ? undefined : await topicAt(id, words.language, words).catch(() => undefined)
  if (id !== undefined && !topic) return { ...folder, consultation, topicIsBroken: true }
  return { ...folder, consultation, ...(topic && { topic, scenario: topic.scenario }) }
}
