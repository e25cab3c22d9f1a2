import { useTranslation } from 'react-i18next'
import type { OptionId, Topic } from '../../domain/scenario.ts'
import { OptionBadge } from '../../ui/option-badge/option-badge.tsx'
import { useTopicSay } from '../say/use-say.tsx'
import styles from './option-name.module.css'

interface OptionNameProps {
  readonly topic: Topic
  readonly option: OptionId
}

/** An option by its letter and its name: the same letter wherever it stands. */
export function OptionName({ topic, option }: OptionNameProps) {
  const { t } = useTranslation('prepare')
  const say = useTopicSay('prepare', topic)
  const place = topic.scenario.options.findIndex((each) => each.id === option)
  return (
    <span className={styles.name}>
      <OptionBadge place={place} letter={t('options.letters').charAt(place)} size="small" />
      <span>{say.topic(`option.${option}.name`)}</span>
    </span>
  )
}
