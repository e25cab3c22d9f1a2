import type { OptionId, Topic } from '../../domain/scenario.ts'
import { topicSays, topicWords } from '../../domain/topic-words.ts'

/** What a topic calls an option; undefined where none is named, or where the topic no longer knows it. */
export function nameOfOption(topic: Topic, option: OptionId | undefined): string | undefined {
  const key = `option.${option}.name`
  return option !== undefined && topicSays(topic.text, key) ? topicWords(topic, key) : undefined
}
