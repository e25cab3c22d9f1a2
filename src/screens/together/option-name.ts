import type { OptionId, Topic } from '../../domain/scenario.ts'
import { topicSays } from '../../domain/topic-words.ts'

/** The key of what a topic calls an option; undefined where none is named, or where the topic no longer knows it. */
export function keyOfOption(topic: Topic, option: OptionId | undefined): string | undefined {
  const key = `option.${option}.name`
  return option !== undefined && topicSays(topic.text, key) ? key : undefined
}
