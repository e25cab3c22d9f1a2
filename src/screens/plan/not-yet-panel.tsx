import { useState, type ReactNode } from 'react'
import { planFor } from '../../domain/plan.ts'
import { topicSays } from '../../domain/topic-words.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { TopicWords } from '../say/topic-words.tsx'
import { useSay } from '../say/use-say.tsx'
import { ReviewPicker } from './review-picker.tsx'

/** "Not yet": when to look again, what would settle it, what to watch for. None of it has to be filled in. */
export function NotYetPanel({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const { topic, visit, now, send } = props
  const before = visit.settled?.outcome === 'not-yet' ? visit.settled : undefined
  const [until, setUntil] = useState(before?.until ?? '')
  const [watch, setWatch] = useState(before?.watch ?? '')
  const offered = planFor(topic?.scenario, { outcome: 'not-yet' }, visit, now)
  const [review, setReview] = useState(offered.review)
  const says = (key: string) => (topic && topicSays(topic.text, key) ? <TopicWords topic={topic} says={key} /> : undefined)
  const hintOf = (hint: ReactNode) => (hint === undefined ? {} : { hint })
  const talkTo = says('not-yet.talk-to')

  const settle = () => {
    send({ type: 'settled', settled: { outcome: 'not-yet', ...written('until', until), ...written('watch', watch) } })
    if (review && review !== offered.review) send({ type: 'plan.changed', plan: { ...offered, review } })
  }
  return (
    <Card heading={say('not-yet.heading')}>
      {talkTo !== undefined && <p>{talkTo}</p>}
      <TextField label={say('not-yet.settle')} {...hintOf(says('not-yet.settle'))} words={until} onWrite={setUntil} />
      <TextField label={say('not-yet.watch')} {...hintOf(says('not-yet.watch'))} words={watch} onWrite={setWatch} />
      <ReviewPicker {...(review && { review })} now={now} noneAllowed={false} onChange={setReview} />
      <div>
        <Button size="big" variant="primary" iconAfter="arrow-next" onPress={settle}>
          {say('not-yet.go-on')}
        </Button>
      </div>
    </Card>
  )
}

/** Words under their key, or nothing where none were written. */
function written<Key extends string>(key: Key, words: string): { readonly [K in Key]?: string } {
  return words.trim() === '' ? {} : ({ [key]: words } as { [K in Key]: string })
}
