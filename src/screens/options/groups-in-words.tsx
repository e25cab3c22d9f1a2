import { useTranslation } from 'react-i18next'
import type { OptionId, Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { Figure } from './figure.tsx'
import { saidByGroup } from './groups.ts'
import styles from './outcome-cell.module.css'
import { SaidByTopic } from './said-by-topic.tsx'
import { useFigures } from './use-figures.ts'

interface GroupsInWordsProps {
  readonly topic: Topic
  readonly outcome: string
  readonly option: OptionId
}

/** As long as no group has been picked: the number or the words of every published group, one line each. */
export function GroupsInWords({ topic, outcome, option }: GroupsInWordsProps) {
  const { t } = useTranslation('options')
  const figures = useFigures()
  const found = saidByGroup(topic, outcome, option)
  if (found.length === 0) return <p className={styles.unknown}>{t('not-known')}</p>
  return (
    <ul className={styles.groups} role="list">
      {found.map((said) => {
        const head = t('group.line', { group: topicWords(topic, `group.${said.group}.name`) })
        return (
          <li key={said.group}>
            {'says' in said ? (
              <>
                <Figure evidence={said.evidence}>{head}</Figure> <SaidByTopic topic={topic} says={said.says} {...(said.evidence !== undefined && { evidence: said.evidence })} />
              </>
            ) : (
              <Figure evidence={said.evidence}>
                {head} <b className={styles.rate}>{figures.rate(said.rate.n, said.of, said.rate.about)}</b> {topicWords(topic, `outcome.${outcome}.event`)}
              </Figure>
            )}
          </li>
        )
      })}
    </ul>
  )
}
