import type { i18n } from 'i18next'
import { consultationNow, type Consultation, type ConsultationNow } from '../domain/consultation.ts'
import { followUpSeen } from '../domain/follow-up.ts'
import type { Scenario, Topic } from '../domain/scenario.ts'
import type { Statement } from '../domain/story.ts'
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

/** The person's other visits at which something was settled, newest first, with what was told in looking back as far as it is seen. */
export function settledBefore({ kept, consultation }: OpenFolder, seen: readonly Statement[]): readonly ConsultationNow[] {
  const open = new Set(seen.map(({ id }) => id))
  return kept.consultations
    .filter((each) => each.id !== consultation.id)
    .map(consultationNow)
    .filter((each) => each.settled !== undefined)
    .map((each) => followUpSeen(each, open))
    .sort((one, other) => other.opened - one.opened)
}
