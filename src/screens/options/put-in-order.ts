import type { ValueOrder } from '../../domain/consultation.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { newlyChosen } from '../../domain/values.ts'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import type { OptionsView } from './options-view.ts'

/** Puts what matters in this order. A card that now comes first for the first time is a thing the person has said. */
export function putInOrder({ send, lang }: ConsultationProps, { topic, cards, more }: OptionsView, order: ValueOrder): void {
  for (const attribute of newlyChosen([...cards, ...more], order)) {
    const words = topicWords(topic, `attribute.${attribute}`)
    send({ type: 'statement.made', answer: { concept: 'what-matters', words, picked: [], lang, by: { voice: 'person' }, attribute } })
  }
  send({ type: 'order.made', order })
}
