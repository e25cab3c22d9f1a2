import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupId } from '../../domain/scenario.ts'
import { topicSays, topicWords } from '../../domain/topic-words.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Pill } from '../../ui/pill/pill.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { GateFound } from './gate-found.tsx'
import { GateList } from './gate-list.tsx'
import styles from './gate-panel.module.css'

interface GatePanelProps {
  readonly props: ConsultationProps
}

/**
 * What to check today before comparing, all of it open, and the published groups: one press says that
 * nothing here applies and which group the clinician has read. Nothing is worked out from it.
 */
export function GatePanel({ props }: GatePanelProps) {
  const { t } = useTranslation('together')
  const [somethingApplies, setSomethingApplies] = useState(false)
  const { topic, visit, send } = props
  if (!topic) return null
  const { redFlags, exclusions, checks } = topic.scenario
  const check = (
    <>
      <GateList topic={topic} tone="stop" icon="warning" heading={t('gate.red-flags')} keys={redFlags.map((id) => `red-flag.${id}`)} />
      <GateList topic={topic} tone="plain" icon="close" heading={t('gate.exclusions')} keys={exclusions.map((id) => `exclusion.${id}`)} />
      <Groups props={props} topic={topic} />
      <div className={styles.foot}>
        <Button size="small" icon="warning" onPress={() => setSomethingApplies(true)}>
          {t('gate.something-applies')}
        </Button>
        {visit.gatePassed && (
          <Button size="small" variant="primary" iconAfter="arrow-next" onPress={() => send({ type: 'go', to: 'options' })}>
            {t('gate.to-options')}
          </Button>
        )}
      </div>
      {checks.length > 0 && (
        <Details summary={t('gate.checks')} icon="professional">
          <GateList topic={topic} tone="plain" keys={checks.map((id) => `check.${id}`)} />
        </Details>
      )}
    </>
  )
  return (
    <div className={styles.panel}>
      <Card
        heading={t('gate.panel')}
        icon="shield"
        beside={visit.gatePassed && <Pill tone="ok" icon="check">{t('gate.checked')}</Pill>}
      >
        {somethingApplies ? (
          <GateFound topic={topic} onBack={() => setSomethingApplies(false)} onStop={(found) => send({ type: 'gate.stopped', found })} />
        ) : (
          check
        )}
      </Card>
    </div>
  )
}

function Groups({ props: { visit, send }, topic }: GatePanelProps & { readonly topic: NonNullable<ConsultationProps['topic']> }) {
  const { t } = useTranslation('together')
  const { groups } = topic.scenario
  const say = (key: string, otherwise: string) => (topicSays(topic.text, key) ? topicWords(topic, key) : otherwise)
  const pass = (group: GroupId) => send({ type: 'gate.passed', group })
  const read = (group: GroupId) => visit.gatePassed && visit.group === group
  if (groups.length === 0) {
    return (
      <Button variant="primary" iconAfter="arrow-next" wide onPress={() => pass('not-known')}>
        {t('gate.none-and-on')}
      </Button>
    )
  }
  return (
    <div className={styles.groups} role="group" aria-label={t('gate.groups')}>
      <p className={styles.question}>
        <b>{t('gate.none-apply')}</b> {say('group.question', t('gate.question'))}
      </p>
      <div className={styles.chips}>
        {groups.map((group) => (
          <Button key={group} variant="outline" pressed={read(group)} onPress={() => pass(group)}>
            {topicWords(topic, `group.${group}.name`)}
          </Button>
        ))}
        <Button pressed={read('not-known')} onPress={() => pass('not-known')}>
          {t('gate.not-known')}
        </Button>
      </div>
      <p className={styles.help}>{say('group.help', t('gate.help'))}</p>
    </div>
  )
}
