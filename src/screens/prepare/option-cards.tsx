import { useTranslation } from 'react-i18next'
import { practicalCategories, type OptionId, type Topic } from '../../domain/scenario.ts'
import { topicSays } from '../../domain/topic-words.ts'
import { Card } from '../../ui/card/card.tsx'
import { Details } from '../../ui/details/details.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import { useTopicSay } from '../say/use-say.tsx'
import { OptionName } from './option-name.tsx'
import styles from './options-at-home.module.css'

interface OptionCardsProps {
  readonly topic: Topic
}

/** Every option in words, side by side and alike: what it is, what it is like, and how it is day to day. */
export function OptionCards({ topic }: OptionCardsProps) {
  const { t } = useTranslation('prepare')
  const say = useTopicSay('prepare', topic)
  const { options } = topic.scenario
  return (
    <Columns most={options.length === 2 ? 2 : 3}>
      {options.map(({ id }) => (
        <Card key={id} heading={<OptionName topic={topic} option={id} />}>
          <p className={styles.subtitle}>{say.topic(`option.${id}.subtitle`)}</p>
          <p>{say.topic(`option.${id}.what-it-is`)}</p>
          <h3 className={styles.like}>{t('options.like')}</h3>
          <p>{say.topic(`option.${id}.like`)}</p>
          <Details summary={t('options.day-to-day')}>
            <IconList items={dayToDay(topic, id).map((key) => ({ id: key, icon: 'chevron', words: say.topic(key) }))} />
          </Details>
        </Card>
      ))}
    </Columns>
  )
}

/** The keys of what living with an option is like, in the order of the fixed categories. */
function dayToDay({ scenario, text }: Topic, option: OptionId): readonly string[] {
  return practicalCategories
    .filter((category) => scenario.practical[category]?.includes(option))
    .map((category) => `practical.${category}.${option}`)
    .filter((key) => topicSays(text, key))
}
