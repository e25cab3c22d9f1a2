import { useTranslation } from 'react-i18next'
import type { EvidenceId } from '../../domain/evidence.ts'
import type { Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { Figure } from './figure.tsx'
import styles from './said-by-topic.module.css'

interface SaidByTopicProps {
  readonly topic: Topic
  /** The key of the words. */
  readonly says: string
  readonly evidence?: EvidenceId | readonly EvidenceId[]
}

/** Words of the topic, marked where they rest on no source yet. */
export function SaidByTopic({ topic, says, evidence }: SaidByTopicProps) {
  const { t } = useTranslation('options')
  return (
    <span>
      <Figure evidence={evidence}>{topicWords(topic, says)}</Figure>
      {topic.scenario.forSignOff?.includes(says) && (
        <>
          {' '}
          <small className={styles.mark}>{t('for-sign-off')}</small>
        </>
      )}
    </span>
  )
}
