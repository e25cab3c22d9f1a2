import type { i18n, TFunction } from 'i18next'
import type { Topic, TopicTitle } from '../../domain/scenario.ts'
import type { Summary } from '../../domain/summary.ts'
import { topicSays, topicWords } from '../../domain/topic-words.ts'
import { dayAgo, dayInWords, listInWords, numberInWords } from '../../i18n/dates.ts'
import { isolated } from '../../i18n/isolated.ts'
import { languageOf, type Language } from '../../i18n/languages.ts'

/** One of the one or two languages in which a screen speaks. */
export interface Tongue {
  readonly language: Language
  readonly t: TFunction
  exists(key: string): boolean
  /** The topic's words, as far as it has any in this language: else in the one that it has. */
  topic(key: string): string
  topicSays(key: string): boolean
  /** The language that the topic's words are in. */
  readonly topicLanguage: Language
  /** The title of a topic in the list of them. */
  title(own: TopicTitle): string
  /** The visit as data, in this language. */
  summary(own: Summary): Summary
  count(n: number): string
  day(day: number | string): string
  ago(at: number, now: number): string
  list(words: readonly string[], type?: 'and' | 'or'): string
  /** The same topic and visit, spoken of in another language. */
  speaking(language: Language): Tongue
}

interface Makings {
  readonly words: i18n
  readonly language: Language
  readonly namespaces: string | readonly string[]
  readonly topic?: Topic | undefined
  readonly titles?: readonly TopicTitle[] | undefined
  readonly summary?: Summary | undefined
}

/** Speaks one language: of the app, and of the topic where there is one. */
export function tongueIn(makings: Makings): Tongue {
  const { words, language, namespaces, topic, titles, summary } = makings
  const lang = language.id
  return {
    language,
    t: words.getFixedT(lang, typeof namespaces === 'string' ? namespaces : (namespaces[0] ?? null)),
    exists: (key) => words.exists(key, { lng: lang }),
    topic(key) {
      if (!topic) throw new Error(`No topic is open to say ${key}`)
      return topicWords(topic, key)
    },
    topicSays: (key) => topic !== undefined && topicSays(topic.text, key),
    topicLanguage: topic ? languageOf(topic.text.lang) : language,
    title: (own) => titles?.find((each) => each.topic === own.topic)?.title ?? own.title,
    summary: (own) => summary ?? own,
    count: (n) => numberInWords(lang, n),
    day: (day) => dayInWords(lang, day),
    ago: (at, now) => dayAgo(lang, at, now),
    list: (each, type) => listInWords(lang, each.map((one) => isolated(one, lang)), type),
    speaking: (other) => tongueIn({ ...makings, language: other }),
  }
}
