import { useState } from 'react'
import type { Settled } from '../../domain/consultation.ts'
import type { Summary } from '../../domain/summary.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import { gpOf } from '../plan/in-the-room.ts'
import styles from '../plan/outcome-tiles.module.css'
import type { Tongue } from '../say/tongue.ts'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { TalkFrame } from './talk-frame.tsx'

const reasons = ['very-unwell', 'high-risk', 'outbreak'] as const

/** Guidance advises against this in this group. It stays open: the clinician says why. */
export function ReasonScreen(props: ConsultationProps) {
  const say = useSay('plan')
  const { summary, send } = props
  const [open, setOpen] = useState(false)
  const option = summary.options.find((each) => each.id === summary.settled?.option)
  const settle = (reason: NonNullable<Settled['reason']>) => summary.settled && send({ type: 'settled', settled: { ...summary.settled, reason } })
  return (
    <TalkFrame
      props={props}
      talk="plan"
      heading={say('reason.heading')}
      lead={say('reason.lead')}
      actions={
        <Button size="big" icon="arrow-back" onPress={() => send({ type: 'go', to: 'outcome' })}>
          {say('reason.back')}
        </Button>
      }
    >
      <Notice tone="warn" icon="info" {...(option && { heading: say('reason.chosen', (tongue) => ({ option: tongue.summary(summary).options.find(({ id }) => id === option.id)?.name ?? '' })) })}>
        {say.in((tongue) => guidanceIn(tongue, summary))}
      </Notice>
      <Card heading={say('reason.legend')}>
        <ul className={styles.tiles} role="list">
          {reasons.map((reason) => (
            <li key={reason}>
              <Button tile onPress={() => settle(reason)}>
                {say(`reason.${reason}`)}
              </Button>
            </li>
          ))}
          <li>
            <Button tile expanded={open} iconAfter="chevron" onPress={() => setOpen(!open)}>
              {say('reason.other')}
            </Button>
          </li>
        </ul>
        {open && <OtherReason props={props} onSettle={() => settle('other')} />}
      </Card>
    </TalkFrame>
  )
}

/** What guidance says against what was chosen, and for which group, in one language. */
function guidanceIn(tongue: Tongue, own: Summary): string {
  const { guidance, topic } = tongue.summary(own)
  return [guidance, topic?.group && tongue.t('reason.group', { group: topic.group.words })].filter(Boolean).join(' ')
}

/** A reason in the clinician's own words, which stands among what was noted. */
function OtherReason({ props, onSettle }: { readonly props: ConsultationProps; onSettle(): void }) {
  const say = useSay('plan')
  const [words, setWords] = useState('')
  return (
    <>
      <TextField label={say('reason.other-words')} words={words} onWrite={setWords} />
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
          {say('reason.other-go-on')}
        </Button>
      </div>
    </>
  )
}
