import type { i18n } from 'i18next'
import type { Topic, TopicId, TopicTitle } from '../domain/scenario.ts'
import { helpLinesOf, inOnePiece } from '../i18n/help-lines.ts'
import { languages } from '../i18n/languages.ts'
import { allLengthened, pseudoId } from '../i18n/pseudo.ts'
import { bringLanguage } from '../i18n/words.ts'
import { languagesOf, loadTopic, topics } from '../scenarios/library.ts'
import { practice } from './practice.ts'

const source = languages[0].id

/** Brings a topic with the telephone numbers of the practice's own nation in its words: in this language, or in English where it is not written in it yet. */
export async function topicAt(id: TopicId, lang: string, words: i18n): Promise<Topic> {
  const { nation, outOfHours } = await practice()
  const { emergency, advice } = helpLinesOf(nation)
  const spoken = languagesOf(id).includes(lang) ? lang : source
  // Sentences around its words are then made in its own language too.
  if (spoken !== lang) await bringLanguage(words, spoken)
  const topic = await loadTopic(id, spoken, { emergency, urgent: inOnePiece(advice ?? outOfHours ?? emergency) })
  if (import.meta.env.DEV && lang === pseudoId) return { ...topic, text: { ...topic.text, lang, words: allLengthened(topic.text.words) } }
  return topic
}

/** Every topic, by title: in this language, then those that are there in English alone. */
export async function topicTitles(lang: string): Promise<readonly TopicTitle[]> {
  if (import.meta.env.DEV && lang === pseudoId) return (await topics(source)).map(({ title, ...each }) => ({ ...each, title: allLengthened(title) }))
  const [here, english] = await Promise.all([topics(lang), topics(source)])
  const others = english.filter(({ topic }) => !here.some((each) => each.topic === topic))
  return [...here, ...others.map((each) => ({ ...each, lang: source }))]
}
