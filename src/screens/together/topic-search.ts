import type { TopicTitle } from '../../domain/scenario.ts'

/** The topics in which every typed word begins a word of the title or of the search words, in their own order. Nothing typed finds nothing. */
export function matchingTopics(topics: readonly TopicTitle[], typed: string): readonly TopicTitle[] {
  const wanted = wordsIn(typed)
  if (wanted.length === 0) return []
  const begins = (topic: TopicTitle) => {
    const words = wordsIn(`${topic.title} ${topic.search}`)
    return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)))
  }
  return topics.filter(begins)
}

/** The words of a line in small letters and without accents. */
function wordsIn(line: string): readonly string[] {
  return line
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
