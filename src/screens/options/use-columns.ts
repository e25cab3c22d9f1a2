import { useTranslation } from 'react-i18next'
import type { OptionId, Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'

/** An option as it stands at the head of its column. */
export interface OptionColumn {
  readonly id: OptionId
  readonly letter: string
  readonly name: string
  readonly note: string
}

/** Every option as a column, in the topic's order: what is said of each has the same parts. */
export function useColumns(topic: Topic): readonly OptionColumn[] {
  const { t } = useTranslation('options')
  const letters = t('letters').split(' ')
  return topic.scenario.options.map(({ id }, place) => ({
    id,
    letter: letters[place] ?? String(place + 1),
    name: topicWords(topic, `option.${id}.name`),
    note: topicWords(topic, `option.${id}.subtitle`),
  }))
}
