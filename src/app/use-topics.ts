import { useCallback, useEffect, useState } from 'react'
import type { Topic, TopicId, TopicTitle } from '../domain/scenario.ts'
import { useWords } from '../i18n/use-words.ts'
import { beforeLanguage } from './before-language.ts'
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

/** The open topic as it was brought, by the language that was spoken then. */
type ByLanguage = Readonly<Record<string, Topic>>

/** The list of topics, and the one that is open: in this language, also when it changes while the topic is open. */
export function useTopics(lang: string, start?: Topic): Topics {
  const words = useWords()
  const [titles, setTitles] = useState<Readonly<Record<string, readonly TopicTitle[]>>>({})
  const [opened, setOpened] = useState<ByLanguage>(start ? { [lang]: start } : {})
  const [broken, setBroken] = useState(false)
  // Where it cannot be had in this language, it stays in the one in which it is there.
  const topic = opened[lang] ?? Object.values(opened)[0]
  const id = topic?.scenario.topic

  const list = useCallback((to: string) => topicTitles(to).then((all) => setTitles((before) => ({ ...before, [to]: all }))), [])
  useEffect(() => void list(lang), [list, lang])
  useEffect(
    () =>
      beforeLanguage(async (to) => {
        await list(to)
        if (id === undefined) return
        const brought = await topicAt(id, to, words)
        setOpened((before) => ({ ...before, [to]: brought }))
      }),
    [list, id, words],
  )

  const bring = useCallback(
    async (wanted: TopicId) => {
      try {
        const brought = await topicAt(wanted, lang, words)
        setOpened({ [lang]: brought })
        return brought
      } catch (error) {
        console.error(error)
        setBroken(true)
        return undefined
      }
    },
    [lang, words],
  )
  return { titles: titles[lang] ?? [], ...(topic && { topic }), broken, bring, mend: () => setBroken(false) }
}
