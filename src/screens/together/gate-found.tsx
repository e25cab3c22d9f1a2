import { useEffect, useRef, useState } from 'react'
import type { Topic } from '../../domain/scenario.ts'
import { Button } from '../../ui/button/button.tsx'
import { CheckList } from '../../ui/check-list/check-list.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { useSay, useTopicSay } from '../say/use-say.tsx'
import styles from './gate-found.module.css'

interface GateFoundProps {
  readonly topic: Topic
  onBack(): void
  /** What was ticked: keys of the topic's words, such as `red-flag.chest-pain`. */
  onStop(found: readonly string[]): void
}

/** Something applies today: which? Then the comparison stops here. */
export function GateFound({ topic, onBack, onStop }: GateFoundProps) {
  const say = useSay('together')
  const says = useTopicSay('together', topic)
  const [found, setFound] = useState<readonly string[]>([])
  const [asked, setAsked] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  const { redFlags, exclusions } = topic.scenario
  const keys = [...redFlags.map((id) => `red-flag.${id}`), ...exclusions.map((id) => `exclusion.${id}`)]
  return (
    <div className={styles.found} ref={box}>
      <CheckList
        legend={say('gate.which')}
        items={keys.map((value) => ({ value, label: says.topic(value) }))}
        checked={found}
        onToggle={(key, ticked) => setFound(keys.filter((each) => (each === key ? ticked : found.includes(each))))}
      />
      {asked && found.length === 0 && (
        <Notice tone="warn" says="now">
          {say('gate.tick-one')}
        </Notice>
      )}
      <Row>
        <Button icon="arrow-back" onPress={onBack}>
          {say('gate.back')}
        </Button>
        <Button variant="danger" icon="hand" onPress={() => (found.length === 0 ? setAsked(true) : onStop(found))}>
          {say('gate.stop')}
        </Button>
      </Row>
    </div>
  )
}
