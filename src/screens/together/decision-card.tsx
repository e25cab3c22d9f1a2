import type { ReactNode } from 'react'
import type { ConsultationNow } from '../../domain/consultation.ts'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import type { IconName } from '../../ui/icon/icon-paths.ts'
import { Quote } from '../../ui/quote/quote.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { keyOfOption } from './option-name.ts'
import { tellIn } from './tell.ts'

interface DecisionCardProps {
  readonly props: ConsultationProps
  readonly visit: ConsultationNow
}

/** A choice from an earlier visit: where it got to, the plan, when to look again, and what was held against it. */
export function DecisionCard({ props, visit }: DecisionCardProps) {
  const { topics, topic, now } = props
  const say = useSay(['together', 'concepts'], topic)
  const { plan, settled, opened, reservations } = visit
  const title = topics.find(({ topic }) => topic === visit.topic)
  const review = plan.review
  const option = topic?.scenario.topic === visit.topic && topic ? keyOfOption(topic, settled?.option) : undefined
  const { followUp } = visit
  const isAnswered = followUp !== undefined && (followUp.told['still-right'] ?? []).length > 0
  const due = typeof review === 'object' && Date.parse(review.on) <= now
  const lines: readonly (readonly [string, IconName, ReactNode])[] = [
    ['status', 'rings', say(`decision.${settled?.outcome ?? 'open'}`, ({ day }) => ({ day: day(opened) }))],
    ...(option === undefined ? [] : [['option', 'check', say.topic(option)] as const]),
    ...(plan.goal === '' ? [] : [['goal', 'leaf', say('decision.goal', { goal: plan.goal })] as const]),
    ...(isAnswered ? [['looked-back', 'check', say('decision.looked-back', ({ day }) => ({ day: day(followUp.began) }))] as const] : []),
    ...(typeof review === 'object' && !(due && isAnswered) ? [['review', 'calendar', say(due ? 'decision.review-due' : 'decision.review', ({ day }) => ({ day: day(review.on) }))] as const] : []),
  ]
  return (
    <Card heading={title === undefined ? say('decision.heading') : say('decision.heading-topic', (tongue) => ({ title: tongue.title(title) }))} headingLook="label" icon="rings">
      <IconList items={lines.map(([id, icon, words]) => ({ id, icon, words }))} />
      {reservations.map(({ by, words }, index) => (
        <Quote key={index} words={words} voice={by.voice} who={say('decision.reservation', (tongue) => ({ who: tellIn(tongue, props).who(by) }))} when={say.in(({ day }) => day(opened))} />
      ))}
    </Card>
  )
}
