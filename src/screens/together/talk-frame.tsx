import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Talk } from '../../flow/consultation-events.ts'
import { Button } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'
import { StepNav, type Step } from '../../ui/step-nav/step-nav.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import styles from './talk-frame.module.css'

export const talkSteps = ['story', 'choice', 'options', 'plan'] as const
/** One of the four talks that the pair move between. */
export type TalkStep = (typeof talkSteps)[number]

interface TalkFrameProps {
  readonly props: ConsultationProps
  /** The talk that this screen is part of; absent on a way out. */
  readonly talk?: TalkStep
  readonly heading: ReactNode
  /** Beside the heading: a button to listen or to print. */
  readonly beside?: ReactNode
  readonly lead?: ReactNode
  /** A second column under the heading; below the first where room is short. */
  readonly aside?: ReactNode
  /** Stays in reach at the bottom of the window. The last one is the way on. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** The frame of every talk: where the pair are, free movement, the ways out that are always open, and the draft notice. */
export function TalkFrame({ props, talk, heading, beside, lead, aside, actions, children }: TalkFrameProps) {
  return (
    <Page look="room" above={<TalkBar props={props} talk={talk} />} heading={heading} beside={beside} lead={lead} actions={actions}>
      {aside ? (
        <div className={styles.columns}>
          <div className={styles.column}>{children}</div>
          <aside className={styles.column}>{aside}</aside>
        </div>
      ) : (
        children
      )}
    </Page>
  )
}

function TalkBar({ props, talk }: { readonly props: ConsultationProps; readonly talk: TalkStep | undefined }) {
  const { t } = useTranslation('together')
  const { topic, send } = props
  const steps: readonly Step<TalkStep>[] = talkSteps.map((id) => ({
    id,
    label: t(`frame.step.${id}`),
    state: id === talk ? 'on' : isDone(id, props) ? 'done' : 'next',
  }))
  return (
    <div className={styles.bar}>
      <div className={styles.steps}>
        <StepNav label={t('frame.steps')} doneLabel={t('frame.done')} steps={steps} onGo={(id) => send({ type: 'go', to: placeOfTalk(id, props) })} />
      </div>
      {topic?.scenario.status === 'draft' && <span className={styles.draft}>{t('frame.draft')}</span>}
      <div className={styles.ways}>
        <Button size="small" variant="quiet" icon="home" onPress={() => send({ type: 'go', to: 'takeHome' })}>
          {t('frame.take-home')}
        </Button>
        <Button size="small" variant="quiet" icon="exit" onPress={() => send({ type: 'go', to: 'notUsed' })}>
          {t('frame.not-used')}
        </Button>
      </div>
    </div>
  )
}

/** Where a talk begins: the options come after a topic and the safety check of the day, both a press away. */
export function placeOfTalk(talk: TalkStep, { topic, visit }: Pick<ConsultationProps, 'topic' | 'visit'>): Talk {
  if (talk === 'plan') return visit.settled === undefined ? 'outcome' : 'plan'
  if (talk !== 'options') return talk
  return topic === undefined ? 'topic' : visit.gatePassed ? 'options' : 'gate'
}

function isDone(talk: TalkStep, { visit, visitId, seen }: ConsultationProps): boolean {
  switch (talk) {
    case 'story':
      return visit.present !== undefined || visit.gatePassed
    case 'choice':
      return seen.some((each) => each.concept === 'how-decide' && each.place === 'room' && each.visit === visitId)
    case 'options':
      return visit.gatePassed && visit.settled !== undefined
    case 'plan':
      return visit.copied
  }
}
