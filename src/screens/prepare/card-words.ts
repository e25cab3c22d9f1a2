import { useTranslation } from 'react-i18next'
import type { Topic } from '../../domain/scenario.ts'
import type { Statement } from '../../domain/story.ts'
import { topicWords } from '../../domain/topic-words.ts'
import type { ValueCard } from '../../domain/values.ts'
import { usePicked } from './said.tsx'

/** Gives what a card says: a person's own words whole, or the topic's words for a shared card. */
export function useCardWords(topic: Topic | undefined): (card: ValueCard) => string {
  const ownWords = useOwnWords()
  return (card) => (card.kind === 'own-words' ? ownWords(card.statement) : sharedWords(topic, card))
}

/** Gives a person's own words in one line: what they wrote, in quotation marks, and the phrases they picked. */
function useOwnWords(): (statement: Statement) => string {
  const { t } = useTranslation('prepare')
  const picked = usePicked()
  return (statement) => [...(statement.words === '' ? [] : [t('cards.own-words', { words: statement.words })]), ...picked(statement)].join(' · ')
}

function sharedWords(topic: Topic | undefined, card: Extract<ValueCard, { kind: 'shared' }>): string {
  if (topic) return topicWords(topic, `attribute.${card.attribute}`)
  return card.statement?.words ?? card.attribute
}
