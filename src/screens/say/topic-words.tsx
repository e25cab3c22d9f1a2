import type { Topic } from '../../domain/scenario.ts'
import { useTopicSay } from './use-say.tsx'

interface TopicWordsProps {
  readonly topic: Topic
  /** The key of the words. */
  readonly says: string
}

/** Words of the topic, in the languages of the room. */
export function TopicWords({ topic, says }: TopicWordsProps) {
  return useTopicSay('common', topic).topic(says)
}
