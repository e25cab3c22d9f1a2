import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Pill } from '../../ui/pill/pill.tsx'
import { StepNav, type Step } from '../../ui/step-nav/step-nav.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import styles from './talk-bar.module.css'
import { placeOfTalk, talkIsDone, talkSteps, type TalkStep } from './talk-steps.ts'

interface TalkBarProps {
  readonly props: ConsultationProps
  readonly talk?: TalkStep
}

/** One line under the bar: the four talks, that the topic is a draft, and the ways out. */
export function TalkBar({ props, talk }: TalkBarProps) {
  const { t } = useTranslation('together')
  const { topic, send } = props
  const steps: readonly Step<TalkStep>[] = talkSteps.map((id) => ({
    id,
    label: t(`frame.step.${id}`),
    state: id === talk ? 'on' : talkIsDone(id, props) ? 'done' : 'next',
  }))
  return (
    <div className={styles.box}>
      <div className={styles.bar}>
        <div className={styles.steps}>
          <StepNav label={t('frame.steps')} doneLabel={t('frame.done')} steps={steps} onGo={(id) => send({ type: 'go', to: placeOfTalk(id, props) })} />
        </div>
        {topic?.scenario.status === 'draft' && <Pill tone="warn">{t('frame.draft')}</Pill>}
        <div className={styles.ways}>
          <Button size="small" variant="quiet" icon="home" onPress={() => send({ type: 'go', to: 'takeHome' })}>
            {t('frame.take-home')}
          </Button>
          <Button size="small" variant="quiet" icon="hand" onPress={() => send({ type: 'go', to: 'notUsed' })}>
            {t('frame.not-used')}
          </Button>
        </div>
      </div>
    </div>
  )
}
