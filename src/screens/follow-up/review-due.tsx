import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../i18n/dates.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'

/** A visit that it is time to look back at. */
export interface DueReview {
  readonly person: string
  readonly visit: string
  readonly due: 'soon' | 'due' | 'unfinished'
  /** The day that was set, `YYYY-MM-DD`. */
  readonly on?: string
  /** What the visit was about, where that may stand on this page. */
  readonly title?: string
}

interface ReviewDueProps {
  readonly review: DueReview
  readonly lang: string
  onLookBack(): void
}

/** It is time to look back: one card, and one press to begin. */
export function ReviewDue({ review: { due, on, title }, lang, onLookBack }: ReviewDueProps) {
  const { t } = useTranslation('follow-up')
  return (
    <Card tone="primary" heading={t(`due.${due}`)} icon="calendar">
      {title !== undefined && <p>{title}</p>}
      <p>{on === undefined ? t('due.lead') : t('due.lead-day', { day: dayInWords(lang, on) })}</p>
      <div>
        <Button variant="primary" size="big" iconAfter="arrow-next" onPress={onLookBack}>
          {t(due === 'unfinished' ? 'due.carry-on' : 'due.begin')}
        </Button>
      </div>
    </Card>
  )
}
