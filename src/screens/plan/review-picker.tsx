import { useState } from 'react'
import type { Plan } from '../../domain/consultation.ts'
import { daysFrom, presetOf, reviewDay, reviewPresets, type ReviewPreset } from '../../domain/plan.ts'
import type { Instant } from '../../domain/statement.ts'
import { Choice } from '../../ui/choice/choice.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import { useSay } from '../say/use-say.tsx'

type Review = NonNullable<Plan['review']>
type Answer = ReviewPreset | 'on' | 'none'

interface ReviewPickerProps {
  readonly review?: Review
  readonly now: Instant
  /** Whether there may be no need to look again. */
  readonly noneAllowed?: boolean
  onChange(review: Review): void
}

/** When to look again: a length of time in one press, a day, or no need. */
export function ReviewPicker({ review, now, noneAllowed = true, onChange }: ReviewPickerProps) {
  const say = useSay('plan')
  const [picking, setPicking] = useState(false)
  const chosen = picking ? 'on' : answerOf(review, now)
  const answers: readonly Answer[] = [...reviewPresets, 'on', ...(noneAllowed ? (['none'] as const) : [])]
  const choose = (answer: Answer) => {
    setPicking(answer === 'on')
    if (answer === 'none') onChange('none-needed')
    else if (answer !== 'on') onChange({ on: reviewDay(now, answer) })
  }
  return (
    <>
      <Choice
        look="pill"
        legend={say('plan.review')}
        answers={answers.map((value) => ({ value, label: say(`review.${value}`) }))}
        {...(chosen && { chosen })}
        onChoose={choose}
      />
      {chosen === 'on' && <DayField now={now} day={review && review !== 'none-needed' ? review.on : ''} onDay={(on) => onChange({ on })} />}
      {review && <p role="status">{review === 'none-needed' ? say('plan.review-none') : say('plan.review-day', ({ day }) => ({ day: day(review.on) }))}</p>}
    </>
  )
}

function answerOf(review: Review | undefined, now: Instant): Answer | undefined {
  if (review === undefined) return undefined
  return review === 'none-needed' ? 'none' : (presetOf(now, review.on) ?? 'on')
}

interface DayFieldProps {
  readonly now: Instant
  readonly day: string
  onDay(day: string): void
}

function DayField({ now, day, onDay }: DayFieldProps) {
  const say = useSay('plan')
  const [written, setWritten] = useState(day)
  const today = daysFrom(now, 0)
  const isWhole = /^\d{4}-\d{2}-\d{2}$/.test(written)
  return (
    <TextField
      type="date"
      short
      label={say('review.day')}
      words={written}
      from={today}
      {...(isWhole && written < today && { problem: say('review.day-past') })}
      onWrite={(words) => {
        setWritten(words)
        if (/^\d{4}-\d{2}-\d{2}$/.test(words) && words >= today) onDay(words)
      }}
    />
  )
}
