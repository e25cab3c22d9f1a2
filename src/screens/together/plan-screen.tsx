import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { CalendarPart } from '../plan/calendar-part.tsx'
import { ConfidencePart } from '../plan/confidence-part.tsx'
import { GoalPart } from '../plan/goal-part.tsx'
import { RecordCard } from '../plan/record-card.tsx'
import { ReviewPicker } from '../plan/review-picker.tsx'
import { SafetyNet } from '../plan/safety-net.tsx'
import { SettledCard } from '../plan/settled-card.tsx'
import { ThreeVoices } from '../plan/three-voices.tsx'
import { StepsPart } from '../plan/steps-part.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { TalkFrame } from './talk-frame.tsx'

/** Our plan: what it is for, who does what, when to look again; and the text for the record, one press away. */
export function PlanScreen(props: ConsultationProps) {
  const say = useSay('plan')
  const { topic, visit, now, practice, send } = props
  return (
    <TalkFrame
      props={props}
      talk="plan"
      heading={say('plan.heading')}
      aside={
        <>
          <RecordCard props={props} />
          <CalendarPart summary={props.summary} saving={props.saving} onSave={props.saveCalendar} />
          <SafetyNet {...(topic && { topic })} practice={practice} />
        </>
      }
      actions={
        <Button size="big" iconAfter="arrow-next" onPress={() => send({ type: 'go', to: 'close' })}>
          {say('plan.finish')}
        </Button>
      }
    >
      <SettledCard props={props} />
      {visit.settled?.outcome !== 'differ' && <ThreeVoices props={props} />}
      <Card>
        <ReviewPicker
          {...(visit.plan.review && { review: visit.plan.review })}
          now={now}
          onChange={(review) => send({ type: 'plan.changed', plan: { ...visit.plan, review } })}
        />
      </Card>
      <Card>
        <GoalPart props={props} />
        <StepsPart props={props} />
        <ConfidencePart props={props} />
      </Card>
    </TalkFrame>
  )
}
