import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settled } from '../../domain/consultation.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import { gpOf } from '../plan/in-the-room.ts'
import styles from '../plan/outcome-tiles.module.css'
import type { ConsultationProps } from './consultation-screen.ts'
import { TalkFrame } from './talk-frame.tsx'

const reasons = ['very-unwell', 'high-risk', 'outbreak'] as const

/** Guidance advises against this in this group. It stays open: the clinician says why. */
export function ReasonScreen(props: ConsultationProps) {
  const { t } = useTranslation('plan')
  const { summary, send } = props
  const [open, setOpen] = useState(false)
  const option = summary.options.find((each) => each.id === summary.settled?.option)
  const settle = (reason: NonNullable<Settled['reason']>) => summary.settled && send({ type: 'settled', settled: { ...summary.settled, reason } })
  return (
    <TalkFrame
      props={props}
      talk="plan"
      heading={t('reason.heading')}
      lead={t('reason.lead')}
      actions={
        <Button size="big" icon="arrow-back" onPress={() => send({ type: 'go', to: 'outcome' })}>
          {t('reason.back')}
        </Button>
      }
    >
      <Notice tone="warn" icon="info" {...(option && { heading: t('reason.chosen', { option: option.name }) })}>
        {summary.guidance} {summary.topic?.group && t('reason.group', { group: summary.topic.group.words })}
      </Notice>
      <Card heading={t('reason.legend')}>
        <ul className={styles.tiles} role="list">
          {reasons.map((reason) => (
            <li key={reason}>
              <Button tile onPress={() => settle(reason)}>
                {t(`reason.${reason}`)}
              </Button>
            </li>
          ))}
          <li>
            <Button tile expanded={open} iconAfter="chevron" onPress={() => setOpen(!open)}>
              {t('reason.other')}
            </Button>
          </li>
        </ul>
        {open && <OtherReason props={props} onSettle={() => settle('other')} />}
      </Card>
    </TalkFrame>
  )
}

/** A reason in the clinician's own words, which stands among what was noted. */
function OtherReason({ props, onSettle }: { readonly props: ConsultationProps; onSettle(): void }) {
  const { t } = useTranslation('plan')
  const [words, setWords] = useState('')
  return (
    <>
      <TextField label={t('reason.other-words')} words={words} onWrite={setWords} />
      <div>
        <Button
          size="big"
          variant="primary"
          iconAfter="arrow-next"
          onPress={() => {
            if (words.trim() !== '') props.send({ type: 'reservation.noted', by: gpOf(props), words })
            onSettle()
          }}
        >
          {t('reason.other-go-on')}
        </Button>
      </div>
    </>
  )
}
