import { useEffect, useRef, useState, type Ref } from 'react'
import type { Topic } from '../../domain/scenario.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Pill } from '../../ui/pill/pill.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { GateFound } from './gate-found.tsx'
import { GateGroups } from './gate-groups.tsx'
import { GateList } from './gate-list.tsx'
import styles from './gate-panel.module.css'

interface GatePanelProps {
  readonly props: ConsultationProps
}

/** The check of the day: what rules a comparison out today, or, in one press, that nothing does and which group was read. */
export function GatePanel({ props }: GatePanelProps) {
  const say = useSay('together')
  const [at, setAt] = useState<'check' | 'found' | 'back'>('check')
  const applies = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (at === 'back') applies.current?.focus()
  }, [at])
  const { topic, visit, send } = props
  if (!topic) return null
  return (
    <div className={styles.panel}>
      <Card heading={say('gate.panel')} icon="shield" beside={visit.gatePassed && <Pill tone="ok" icon="check">{say('gate.checked')}</Pill>}>
        {at === 'found' ? (
          <GateFound topic={topic} onBack={() => setAt('back')} onStop={(found) => send({ type: 'gate.stopped', found })} />
        ) : (
          <GateCheck props={props} topic={topic} applies={applies} onFound={() => setAt('found')} />
        )}
      </Card>
    </div>
  )
}

interface GateCheckProps extends GatePanelProps {
  readonly topic: Topic
  readonly applies: Ref<HTMLButtonElement>
  onFound(): void
}

/** Every red flag and every exclusion open to see; the clinician's own checks one press away. */
function GateCheck({ props: { visit, send }, topic, applies, onFound }: GateCheckProps) {
  const say = useSay('together')
  const { redFlags, exclusions, checks } = topic.scenario
  return (
    <>
      <GateList topic={topic} tone="stop" icon="warning" heading={say('gate.red-flags')} keys={redFlags.map((id) => `red-flag.${id}`)} />
      <GateList topic={topic} tone="plain" icon="close" heading={say('gate.exclusions')} keys={exclusions.map((id) => `exclusion.${id}`)} />
      <GateGroups topic={topic} visit={visit} onPass={(group) => send({ type: 'gate.passed', group })} />
      <div className={styles.foot}>
        <Button ref={applies} size="small" icon="warning" onPress={onFound}>
          {say('gate.something-applies')}
        </Button>
        {visit.gatePassed && (
          <Button size="small" variant="primary" iconAfter="arrow-next" onPress={() => send({ type: 'go', to: 'options' })}>
            {say('gate.to-options')}
          </Button>
        )}
      </div>
      {checks.length > 0 && (
        <Details summary={say('gate.checks')} icon="professional">
          <GateList topic={topic} tone="plain" keys={checks.map((id) => `check.${id}`)} />
        </Details>
      )}
    </>
  )
}
