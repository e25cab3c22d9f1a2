import { useState } from 'react'
import { planFor } from '../../domain/plan.ts'
import { topicSays } from '../../domain/topic-words.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import { CalendarPart } from '../plan/calendar-part.tsx'
import { ReviewPicker } from '../plan/review-picker.tsx'
import { SafetyNet } from '../plan/safety-net.tsx'
import { SettledCard } from '../plan/settled-card.tsx'
import { ThreeVoices } from '../plan/three-voices.tsx'
import { TopicWords } from '../say/topic-words.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { TalkFrame } from './talk-frame.tsx'

/** With three minutes left: "not yet", whom to call, the day to look again, and the page, in one press. */
export function TakeHomeScreen(props: ConsultationProps) {
  const say = useSay('plan')
  const { topic, visit, practice, print, send } = props
  const [again, setAgain] = useState(false)
  // Only "not yet" may be put in the place of what was settled, and only where that was asked for.
  const isSettled = visit.settled !== undefined && visit.settled.outcome !== 'not-yet' && !again
  const printSettled = () => {
    send({ type: 'printed' })
    send({ type: 'go', to: 'close' })
    print()
  }
  return (
    <TalkFrame
      props={props}
      heading={say('take-home.heading')}
      lead={say(isSettled ? 'take-home.settled-lead' : 'take-home.lead')}
      aside={<SafetyNet {...(topic && { topic })} practice={practice} />}
      {...(isSettled && {
        actions: (
          <>
            <Button size="big" onPress={() => setAgain(true)}>
              {say('take-home.not-yet-after-all')}
            </Button>
            <Button size="big" variant="primary" icon="print" onPress={printSettled}>
              {say('take-home.go-settled')}
            </Button>
          </>
        ),
      })}
    >
      {isSettled ? <SettledCard props={props} /> : <NotYet props={props} />}
      {visit.settled?.outcome !== 'differ' && <ThreeVoices props={props} />}
      <CalendarPart summary={props.summary} saving={props.saving} onSave={props.saveCalendar} />
      <p>{say('take-home.paper')}</p>
    </TalkFrame>
  )
}

function NotYet({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const { topic, visit, now, print, send } = props
  const [plan, setPlan] = useState(() => planFor(topic?.scenario, { outcome: 'not-yet' }, visit, now))
  const [until, setUntil] = useState(visit.settled?.until ?? '')
  const settle = topic && topicSays(topic.text, 'not-yet.settle') ? { hint: <TopicWords topic={topic} says="not-yet.settle" /> } : {}
  const take = () => {
    send({ type: 'taken-home', plan, ...(until.trim() !== '' && { until }) })
    send({ type: 'printed' })
    print()
  }
  return (
    <Card>
      <div>
        <Button size="big" variant="primary" icon="print" onPress={take}>
          {say('take-home.go')}
        </Button>
      </div>
      <ReviewPicker {...(plan.review && { review: plan.review })} now={now} noneAllowed={false} onChange={(review) => setPlan({ ...plan, review })} />
      <TextField label={say('take-home.settle')} {...settle} words={until} onWrite={setUntil} />
    </Card>
  )
}
