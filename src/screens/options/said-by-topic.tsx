import type { EvidenceId } from '../../domain/evidence.ts'
import type { Topic } from '../../domain/scenario.ts'
import { useTopicSay } from '../say/use-say.tsx'
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
  const say = useTopicSay('options', topic)
  return (
    <span>
      <Figure evidence={evidence}>{say.topic(says)}</Figure>
      {topic.scenario.forSignOff?.includes(says) && (
        <>
          {' '}
          <small className={styles.mark}>{say('for-sign-off')}</small>
        </>
      )}
    </span>
  )
}
