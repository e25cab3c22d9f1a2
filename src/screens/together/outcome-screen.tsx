import { useState } from 'react'
import { Button } from '../../ui/button/button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { DifferPanel } from '../plan/differ-panel.tsx'
import { NotYetPanel } from '../plan/not-yet-panel.tsx'
import { OutcomeTiles } from '../plan/outcome-tiles.tsx'
import { Reservations } from '../plan/reservations.tsx'
import { TeachBack } from '../plan/teach-back.tsx'
import { Voices } from '../plan/voices.tsx'
import { YouDecidePanel } from '../plan/you-decide-panel.tsx'
import { useSay } from '../say/use-say.tsx'
import { openings, type ConsultationProps } from './consultation-screen.ts'
import { TalkFrame } from './talk-frame.tsx'

const panels = { 'not-yet': NotYetPanel, differ: DifferPanel, 'you-decide': YouDecidePanel } as const

/** Where have we got to? Every ending is a good one, and one press away. */
export function OutcomeScreen(props: ConsultationProps) {
  const say = useSay('plan')
  const { name, visit, opening, send } = props
  const [open, setOpen] = useState(opening ?? openings.find((each) => each === visit.settled?.outcome))
  const Panel = open && panels[open]
  return (
    <TalkFrame
      props={props}
      talk="plan"
      heading={say(name ? 'outcome.heading' : 'outcome.heading-no-name', { name })}
      lead={say('outcome.lead')}
      aside={
        <>
          <Notice icon="speaker">{say('views.aloud')}</Notice>
          <Reservations props={props} />
          <TeachBack />
        </>
      }
      {...(visit.settled && !open && {
        actions: (
          <Button size="big" variant="primary" iconAfter="arrow-next" onPress={() => send({ type: 'go', to: 'plan' })}>
            {say('outcome.to-plan')}
          </Button>
        ),
      })}
    >
      <OutcomeTiles props={props} {...(open && { open })} onOpen={(opening) => setOpen(opening === open ? undefined : opening)} />
      {Panel && <Panel props={props} />}
      {open !== 'differ' && <Voices props={props} />}
    </TalkFrame>
  )
}
