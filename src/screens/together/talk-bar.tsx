import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { StepNav, type Step } from '../../ui/step-nav/step-nav.tsx'
import { DraftMark } from '../draft-mark.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import styles from './talk-bar.module.css'
import { NotTheRightTool } from './not-the-right-tool.tsx'
import { talksId } from './talk-bar-place.ts'
import { placeOfTalk, talkIsDone, talkSteps, type TalkStep } from './talk-steps.ts'

interface TalkBarProps {
  readonly props: ConsultationProps
  readonly talk?: TalkStep
}

/** In the middle of the app's bar: the four talks, and the ways out that are always open. */
export function TalkBar({ props, talk }: TalkBarProps) {
  const { t } = useTranslation('together')
  const say = useSay('together')
  const { topic, send } = props
  const steps: readonly Step<TalkStep>[] = talkSteps.map((id) => ({
    id,
    label: say(`frame.step.${id}`),
    state: id === talk ? 'on' : talkIsDone(id, props) ? 'done' : 'next',
  }))
  const bar = (
    <>
      <div className={styles.steps}>
        <StepNav label={t('frame.steps')} doneLabel={t('frame.done')} steps={steps} onGo={(id) => send({ type: 'go', to: placeOfTalk(id, props) })} />
      </div>
      <div className={styles.ways}>
        <Button size="small" variant="quiet" onPress={() => send({ type: 'go', to: 'takeHome' })}>
          {say('frame.take-home')}
        </Button>
        <NotTheRightTool send={send} />
      </div>
    </>
  )
  const middle = document.getElementById(talksId)
  return (
    <>
      <DraftMark {...(topic && { topic })} />
      {middle ? createPortal(bar, middle) : <header className={styles.bar}>{bar}</header>}
    </>
  )
}
