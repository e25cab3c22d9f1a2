import { useTranslation } from 'react-i18next'
import type { GroupId, Topic } from '../../domain/scenario.ts'
import { topicSays } from '../../domain/topic-words.ts'
import { Button } from '../../ui/button/button.tsx'
import { useSay, useTopicSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import styles from './gate-groups.module.css'

interface GateGroupsProps {
  readonly topic: Topic
  readonly visit: ConsultationProps['visit']
  onPass(group: GroupId): void
}

/** "None of these apply" and the published group that the clinician has read, in one press. Nothing is worked out from it. */
export function GateGroups({ topic, visit, onPass }: GateGroupsProps) {
  const { t } = useTranslation('together')
  const say = useSay('together')
  const says = useTopicSay('together', topic)
  const { groups } = topic.scenario
  const ofTopic = (key: string, otherwise: string) => (topicSays(topic.text, key) ? says.topic(key) : say(otherwise))
  const wasRead = (group: GroupId) => visit.gatePassed && visit.group === group
  if (groups.length === 0) {
    return (
      <Button variant="primary" iconAfter="arrow-next" wide onPress={() => onPass('not-known')}>
        {say('gate.none-and-on')}
      </Button>
    )
  }
  return (
    <div className={styles.groups} role="group" aria-label={t('gate.groups')}>
      <p className={styles.question}>
        <b>{say('gate.none-apply')}</b> {ofTopic('group.question', 'gate.question')}
      </p>
      <div className={styles.chips}>
        {groups.map((group) => (
          <Button key={group} variant="outline" pressed={wasRead(group)} onPress={() => onPass(group)}>
            {says.topic(`group.${group}.name`)}
          </Button>
        ))}
        <Button pressed={wasRead('not-known')} onPress={() => onPass('not-known')}>
          {ofTopic('group.not-known', 'gate.not-known')}
        </Button>
      </div>
      <p className={styles.help}>{ofTopic('group.help', 'gate.help')}</p>
    </div>
  )
}
