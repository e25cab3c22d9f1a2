import { useTranslation } from 'react-i18next'
import type { ConsultationNow } from '../../domain/consultation.ts'
import { dayInWords } from '../../i18n/dates.ts'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import type { IconName } from '../../ui/icon/icon-paths.ts'
import { Quote } from '../../ui/quote/quote.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { nameOfOption } from './option-name.ts'
import { useTold } from './use-told.ts'

interface DecisionCardProps {
  readonly props: ConsultationProps
  readonly visit: ConsultationNow
}

/** A choice from an earlier visit: where it got to, the plan, when to look again, and what was held against it. */
export function DecisionCard({ props, visit }: DecisionCardProps) {
  const { t } = useTranslation('together')
  const told = useTold(props)
  const { topics, topic, lang, now } = props
  const { plan, settled, opened, reservations } = visit
  const title = topics.find(({ topic }) => topic === visit.topic)?.title
  const day = dayInWords(lang, opened)
  const review = plan.review
  const option = topic?.scenario.topic === visit.topic && topic ? nameOfOption(topic, settled?.option) : undefined
  const due = typeof review === 'object' && Date.parse(review.on) <= now
  const lines: readonly (readonly [string, IconName, string])[] = [
    ['status', 'rings', t(`decision.${settled?.outcome ?? 'open'}`, { day })],
    ...(option === undefined ? [] : [['option', 'check', option] as const]),
    ...(plan.goal === '' ? [] : [['goal', 'leaf', t('decision.goal', { goal: plan.goal })] as const]),
    ...(typeof review === 'object' ? [['review', 'calendar', t(due ? 'decision.review-due' : 'decision.review', { day: dayInWords(lang, review.on) })] as const] : []),
  ]
  return (
    <Card heading={title === undefined ? t('decision.heading') : t('decision.heading-topic', { title })} headingLook="label" icon="rings">
      <IconList items={lines.map(([id, icon, words]) => ({ id, icon, words }))} />
      {reservations.map(({ by, words }, index) => (
        <Quote key={index} words={words} voice={by.voice} who={t('decision.reservation', { who: told.who(by) })} when={day} />
      ))}
    </Card>
  )
}
