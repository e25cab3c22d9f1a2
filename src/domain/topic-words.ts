import type { Topic, TopicText } from './scenario.ts'

export type Gaps = Readonly<Record<string, string>>

/** Words with every {{gap}} filled. Throws where a gap has nothing to fill it: half a number is worse than none. */
export function fillGaps(words: string, gaps: Gaps = {}): string {
  return words.replaceAll(/\{\{\s*([\w-]+)\s*\}\}/g, (_, name: string) => {
    const filling = gaps[name]
    if (filling === undefined) throw new Error(`Nothing fills the gap {{${name}}} in “${words}”`)
    return filling
  })
}

/** What a topic says under a key, its gaps filled. Throws where it says nothing. */
export function topicWords(topic: Pick<Topic, 'text' | 'scenario'>, key: string, gaps: Gaps = {}): string {
  const words = topic.text.words[key]
  if (words === undefined) throw new Error(`The topic ${topic.scenario.topic} says nothing under ${key}`)
  return fillGaps(words, gaps)
}

/** Whether a topic says anything under a key. */
export function topicSays({ words }: TopicText, key: string): boolean {
  return words[key] !== undefined
}
