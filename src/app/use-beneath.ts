import { useContext, useEffect, useState } from 'react'
import type { Topic, TopicId, TopicTitle } from '../domain/scenario.ts'
import { useWords } from '../i18n/use-words.ts'
import { BeneathContext, type Beneath } from '../screens/say/beneath.ts'
import { topicAt, topicTitles } from './topics.ts'

interface Brought {
  readonly lang: string
  readonly titles: readonly TopicTitle[]
  readonly topic?: Topic
}

/** The second language, with the list of topics and the open one in it as soon as they are there; undefined where one language is spoken. */
export function useBeneath(topic: TopicId | undefined): Omit<Beneath, 'summary'> | undefined {
  const beneath = useContext(BeneathContext)
  const words = useWords()
  const [brought, setBrought] = useState<Brought>()
  const lang = beneath?.language.id
  useEffect(() => {
    if (lang === undefined) return undefined
    let wanted = true
    void Promise.all([topicTitles(lang), topic === undefined ? undefined : topicAt(topic, lang, words)])
      .then(([titles, opened]) => wanted && setBrought({ lang, titles, ...(opened && { topic: opened }) }))
      // The first language says it all; what the second one would say is left out.
      .catch((error: unknown) => console.error(error))
    return () => {
      wanted = false
    }
  }, [lang, topic, words])
  if (!beneath || brought?.lang !== lang) return beneath
  const isOpen = brought?.topic?.scenario.topic === topic
  return { ...beneath, titles: brought?.titles ?? [], ...(isOpen && brought?.topic && { topic: brought.topic }) }
}
