import { useId, type ReactNode } from 'react'
import type { Topic } from '../../domain/scenario.ts'
import { Icon } from '../../ui/icon/icon.tsx'
import type { IconName } from '../../ui/icon/icon-paths.ts'
import { Pill } from '../../ui/pill/pill.tsx'
import { useSay, useTopicSay } from '../say/use-say.tsx'
import styles from './gate-list.module.css'

interface GateListProps {
  readonly topic: Topic
  readonly tone: 'stop' | 'plain'
  readonly icon?: IconName
  readonly heading?: ReactNode
  /** Keys of the topic's words, such as `red-flag.chest-pain`. */
  readonly keys: readonly string[]
}

/** Things to check, one line each, none of them folded away. */
export function GateList({ topic, tone, icon, heading, keys }: GateListProps) {
  const say = useSay('together')
  const says = useTopicSay('together', topic)
  const id = useId()
  if (keys.length === 0) return null
  return (
    <div className={styles.group} data-tone={tone}>
      {heading !== undefined && (
        <h3 className={styles.heading} id={id}>
          {icon && <Icon name={icon} size="small" />}
          {heading}
          {keys.some((key) => topic.scenario.forSignOff?.includes(key)) && <Pill tone="warn">{say('gate.for-sign-off')}</Pill>}
        </h3>
      )}
      <ul className={styles.list} aria-labelledby={heading === undefined ? undefined : id}>
        {keys.map((key) => (
          <li key={key} className={styles.item} data-line>
            {says.topic(key)}
          </li>
        ))}
      </ul>
    </div>
  )
}
