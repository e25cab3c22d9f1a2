import type { Topic, TopicId } from '../domain/scenario.ts'
import { helpLinesOf } from '../i18n/help-lines.ts'
import { loadTopic } from '../scenarios/library.ts'
import { practice } from './practice.ts'

/** Brings a topic in a language, with the telephone numbers of the practice's own nation in its words. */
export async function topicAt(id: TopicId, lang: string): Promise<Topic> {
  const { nation, outOfHours } = await practice()
  const { emergency, advice } = helpLinesOf(nation)
  return loadTopic(id, lang, { emergency, urgent: advice ?? outOfHours ?? emergency })
}
