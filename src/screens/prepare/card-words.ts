import type { Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import type { ValueCard } from '../../domain/values.ts'
import { useOwnWords } from './said.tsx'

/** Gives what a card says: a person's own words whole, or the topic's words for a shared card. */
export function useCardWords(topic: Topic | undefined): (card: ValueCard) => string {
  const ownWords = useOwnWords()
  return (card) => (card.kind === 'own-words' ? ownWords(card.statement) : sharedWords(topic, card))
}

function sharedWords(topic: Topic | undefined, card: Extract<ValueCard, { kind: 'shared' }>): string {
  if (topic) return topicWords(topic, `attribute.${card.attribute}`)
  return card.statement?.words ?? card.attribute
}
