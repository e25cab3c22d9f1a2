import type { ReactNode } from 'react'
import type { Topic } from '../../domain/scenario.ts'
import type { Band, ValueCard } from '../../domain/values.ts'
import { isolated } from '../../i18n/isolated.ts'
import type { Tongue } from '../say/tongue.ts'
import { useTopicSay } from '../say/use-say.tsx'
import styles from './use-card-words.module.css'

/** How cards and bands are shown. */
export interface CardWords {
  /** What a card says: the person's own words whole and in quotation marks, or the shared words. */
  label(card: ValueCard): ReactNode
  /** "Matters most". */
  band(band: Band): ReactNode
  /** The same for those who hear it. */
  bandName(band: Band): string
  /** The same on a button. */
  place(band: Band): ReactNode
}

export const bandKeys = { most: 'most', matters: 'matters', couldWait: 'could-wait' } as const

/** How cards and bands are shown in the languages of the room. A person's own words are shown as they were said. */
export function useCardWords(topic: Topic): CardWords {
  const say = useTopicSay(['options', 'concepts'], topic)
  return {
    label: (card) => (card.kind === 'own-words' && card.statement.picked.length === 0 ? <OwnWords card={card} words={labelIn(say.first, card)} /> : say.in((tongue) => labelIn(tongue, card))),
    band: (band) => say(`values.band.${bandKeys[band]}`),
    bandName: (band) => say.first.t(`values.band.${bandKeys[band]}`),
    place: (band) => say(`values.place.${bandKeys[band]}`),
  }
}

function OwnWords({ card, words }: { readonly card: Extract<ValueCard, { kind: 'own-words' }>; readonly words: string }) {
  return (
    <span className={styles.own} lang={card.statement.lang} dir="auto">
      {words}
    </span>
  )
}

/** What a card says in one language. */
export function labelIn(tongue: Tongue, card: ValueCard): string {
  if (card.kind === 'shared') return tongue.topic(`attribute.${card.attribute}`)
  const { words, picked } = card.statement
  // A phrase that this app does not know yet has no words here: its id is better than silence.
  const phrases = picked.map((id) => (tongue.exists(`concepts:phrase.what-matters.${id}`) ? tongue.t(`concepts:phrase.what-matters.${id}`) : id))
  return [...(words === '' ? [] : [tongue.t('values.own-words', { words })]), ...phrases].map((each) => isolated(each, tongue.language.id)).join(' · ')
}

/** How a sentence in one language names one thing. */
export function thingIn({ topic, topicSays }: Tongue, attribute: string): string {
  return topic(topicSays(`attribute.${attribute}.name`) ? `attribute.${attribute}.name` : `attribute.${attribute}`)
}
