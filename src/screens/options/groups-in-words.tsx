import { useTranslation } from 'react-i18next'
import type { OptionId, Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { Figure } from './figure.tsx'
import { figuresByGroup } from './groups.ts'
import styles from './outcome-cell.module.css'
import { useFigures } from './use-figures.ts'

interface GroupsInWordsProps {
  readonly topic: Topic
  readonly outcome: string
  readonly option: OptionId
}

/** As long as no group has been picked: the number of every published group, one line each. */
export function GroupsInWords({ topic, outcome, option }: GroupsInWordsProps) {
  const { t } = useTranslation('options')
  const figures = useFigures()
  const found = figuresByGroup(topic, outcome, option)
  if (found.length === 0) return <p className={styles.unknown}>{t('not-known')}</p>
  return (
    <ul className={styles.groups} role="list">
      {found.map(({ group, evidence, rate, of }) => (
        <li key={group}>
          <Figure evidence={evidence}>
            {t('group.line', { group: topicWords(topic, `group.${group}.name`) })} <b className={styles.rate}>{figures.rate(rate.n, of, rate.about)}</b> {topicWords(topic, `outcome.${outcome}.event`)}
          </Figure>
        </li>
      ))}
    </ul>
  )
}
