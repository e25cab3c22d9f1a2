import { useTranslation } from 'react-i18next'
import type { Topic } from '../../domain/scenario.ts'
import { topicSays, topicWords } from '../../domain/topic-words.ts'
import type { Band, ValueCard } from '../../domain/values.ts'

/** How cards and bands are said. */
export interface CardWords {
  /** What a card says: the person's own words whole and in quotation marks, or the shared words. */
  label(card: ValueCard): string
  /** The language that the words of a card are in, where they are the person's own. */
  langOf(card: ValueCard): string | undefined
  /** How a sentence names one thing. */
  thing(attribute: string): string
  /** "Matters most". */
  band(band: Band): string
  /** The same on a button. */
  place(band: Band): string
}

export const bandKeys = { most: 'most', matters: 'matters', couldWait: 'could-wait' } as const

/** How cards and bands are said in the language of the room. */
export function useCardWords(topic: Topic): CardWords {
  const { t, i18n } = useTranslation(['options', 'concepts'])
  return {
    label(card) {
      if (card.kind === 'shared') return topicWords(topic, `attribute.${card.attribute}`)
      const { words, picked } = card.statement
      // A phrase that this app does not know yet has no words here: its id is better than silence.
      const phrases = picked.map((id) => (i18n.exists(`concepts:phrase.what-matters.${id}`) ? t(`concepts:phrase.what-matters.${id}`) : id))
      return [...(words === '' ? [] : [t('values.own-words', { words })]), ...phrases].join(' · ')
    },
    langOf: (card) => (card.kind === 'own-words' ? card.statement.lang : undefined),
    thing: (attribute) => topicWords(topic, topicSays(topic.text, `attribute.${attribute}.name`) ? `attribute.${attribute}.name` : `attribute.${attribute}`),
    band: (band) => t(`values.band.${bandKeys[band]}`),
    place: (band) => t(`values.place.${bandKeys[band]}`),
  }
}
