import { useTranslation } from 'react-i18next'
import type { ConsultationNow } from '../../domain/consultation.ts'
import { dayInWords } from '../../i18n/dates.ts'
import { Button } from '../../ui/button/button.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import { Pill } from '../../ui/pill/pill.tsx'
import styles from './visit-item.module.css'

interface VisitItemProps {
  readonly visit: ConsultationNow
  readonly lang: string
  readonly title?: string
  onCarryOn(): void
  onPlan(): void
}

/** One visit: when, about what, who was there, what came of it. */
export function VisitItem({ visit, lang, title, onCarryOn, onPlan }: VisitItemProps) {
  const { t } = useTranslation('story')
  const present = visit.present ?? []
  const who = present.map((each) => each.name ?? each.relation ?? t(`voice.${each.voice}`)).join(', ')
  const review = visit.plan.review
  const day = dayInWords(lang, visit.opened)
  return (
    <div className={styles.visit}>
      <h3>
        {t('visits.day', { day })} <Pill>{t(`visits.${standingOf(visit)}`)}</Pill>
      </h3>
      {title !== undefined && <p>{title}</p>}
      {present.length > 0 && <p>{t('visits.told', { who })}</p>}
      {visit.copied && <p>{t('visits.copied')}</p>}
      {review !== undefined && review !== 'none-needed' && <p>{t('visits.review', { day: dayInWords(lang, review.on) })}</p>}
      <Row gap="small">
        {hasPlan(visit) && (
          <Button size="small" icon="check" name={t('visits.plan-of', { day })} onPress={onPlan}>
            {t('visits.plan')}
          </Button>
        )}
        {visit.closed === undefined && (
          <Button size="small" iconAfter="arrow-next" onPress={onCarryOn}>
            {t('visits.carry-on')}
          </Button>
        )}
      </Row>
    </div>
  )
}

/** Something came of the visit that can be read at home. */
function hasPlan({ settled, plan }: ConsultationNow): boolean {
  return settled !== undefined || plan.steps.length > 0 || plan.review !== undefined
}

function standingOf(visit: ConsultationNow): string {
  if (visit.closed) return visit.closed
  if (visit.place.together !== undefined) return 'in-progress'
  return visit.prepared ? 'prepared' : 'preparing'
}
