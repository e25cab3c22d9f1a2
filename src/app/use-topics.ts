import { useCallback, useEffect, useRef, useState } from 'react'
import type { Topic, TopicId, TopicTitle } from '../domain/scenario.ts'
import { useWords } from '../i18n/use-words.ts'
import { topicAt, topicTitles } from './topics.ts'

interface Topics {
  readonly titles: readonly TopicTitle[]
  readonly topic?: Topic
  /** True when the chosen topic's files cannot be read. */
  readonly broken: boolean
  /** Brings a topic; undefined where its files cannot be read. */
  bring(id: TopicId): Promise<Topic | undefined>
  mend(): void
}

/** The list of topics, and the one that is open: in this language, also when it changes while the topic is open. */
export function useTopics(lang: string, start?: Topic): Topics {
  const words = useWords()
  const [titles, setTitles] = useState<readonly TopicTitle[]>([])
  const [topic, setTopic] = useState<Topic | undefined>(start)
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    void topicTitles(lang).then(setTitles)
  }, [lang])

  const said = useRef(lang)
  const id = topic?.scenario.topic
  useEffect(() => {
    if (id === undefined || said.current === lang) return undefined
    let wanted = true
    void topicAt(id, lang, words)
      .then((brought) => {
        if (!wanted) return
        said.current = lang
        setTopic(brought)
      })
      // Its words stay in the language in which they are there.
      .catch((error: unknown) => console.error(error))
    return () => {
      wanted = false
    }
  }, [id, lang, words])

  const bring = useCallback(
    async (wanted: TopicId) => {
      try {
        const brought = await topicAt(wanted, lang, words)
        said.current = lang
        setTopic(brought)
        return brought
      } catch (error) {
        console.error(error)
        setBroken(true)
        return undefined
      }
    },
    [lang, words],
  )
  return { titles, ...(topic && { topic }), broken, bring, mend: () => setBroken(false) }
}
