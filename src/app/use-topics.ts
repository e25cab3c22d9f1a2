import { useCallback, useEffect, useState } from 'react'
import type { Topic, TopicId, TopicTitle } from '../domain/scenario.ts'
import { topics } from '../scenarios/library.ts'
import { topicAt } from './topics.ts'

interface Topics {
  readonly titles: readonly TopicTitle[]
  readonly topic?: Topic
  /** True when the chosen topic's files cannot be read. */
  readonly broken: boolean
  /** Brings a topic; undefined where its files cannot be read. */
  bring(id: TopicId): Promise<Topic | undefined>
  mend(): void
}

/** The list of topics, and the one that is open. */
export function useTopics(lang: string, start?: Topic): Topics {
  const [titles, setTitles] = useState<readonly TopicTitle[]>([])
  const [topic, setTopic] = useState<Topic | undefined>(start)
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    void topics(lang).then(setTitles)
  }, [lang])
  const bring = useCallback(
    async (id: TopicId) => {
      try {
        const brought = await topicAt(id, lang)
        setTopic(brought)
        return brought
      } catch (error) {
        console.error(error)
        setBroken(true)
        return undefined
      }
    },
    [lang],
  )
  return { titles, ...(topic && { topic }), broken, bring, mend: () => setBroken(false) }
}
