import { useTranslation } from 'react-i18next'
import type { Summary } from '../../domain/summary.ts'
import { dayInWords } from '../../i18n/dates.ts'
import styles from './take-away-page.module.css'

interface TakeAwayPlanProps {
  readonly summary: Summary
  readonly lang: string
}

const whos = ['person', 'practice', 'together'] as const

/** Who does what, and when to look again, on paper. */
export function TakeAwayPlan({ summary: { goal, steps, review, confidence }, lang }: TakeAwayPlanProps) {
  const { t } = useTranslation('plan')
  return (
    <>
      {goal?.kind === 'own-words' && goal.statement === undefined && (
        <p>
          <q>{goal.words}</q>
        </p>
      )}
      {whos.map((who) => {
        const theirs = steps.filter((step) => step.who === who)
        return (
          theirs.length > 0 && (
            <div key={who} className={styles.who}>
              <h3>{t(`page.who-does.${who}`)}</h3>
              <ul className={styles.boxes}>
                {theirs.map((step) => (
                  <li key={step.id}>{step.words}</li>
                ))}
              </ul>
            </div>
          )
        )
      })}
      <p>
        <b>{review === undefined ? t('page.review-open') : review === 'none-needed' ? t('page.review-none') : t('page.review-day', { day: dayInWords(lang, review.on) })}</b>
      </p>
      {confidence !== undefined && <p>{t('page.confidence', { n: confidence })}</p>}
    </>
  )
}
