import { useTranslation } from 'react-i18next'
import type { Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import type { ColumnHead } from '../../ui/side-by-side/side-by-side.tsx'

/** The options of a topic as the heads of columns, in the topic's order. */
export function useColumns(topic: Topic): readonly ColumnHead[] {
  const { t } = useTranslation('prepare')
  return topic.scenario.options.map(({ id }, place) => ({
    id,
    letter: t('options.letters').charAt(place),
    name: topicWords(topic, `option.${id}.name`),
  }))
}
