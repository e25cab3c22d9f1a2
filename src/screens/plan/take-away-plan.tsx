import type { Summary } from '../../domain/summary.ts'
import { useSay } from '../say/use-say.tsx'
import styles from './take-away-page.module.css'

interface TakeAwayPlanProps {
  readonly summary: Summary
}

const whos = ['person', 'practice', 'together'] as const

/** Who does what, and when to look again, on paper. */
export function TakeAwayPlan({ summary }: TakeAwayPlanProps) {
  const say = useSay('plan')
  const { goal, steps, review, confidence } = summary
  return (
    <>
      {goal?.kind === 'own-words' && goal.statement === undefined && (
        <p>
          <q>{goal.words}</q>
        </p>
      )}
      <div className={styles.whos}>
        {whos.map((who) => {
          const theirs = steps.filter((step) => step.who === who)
          return (
            theirs.length > 0 && (
              <div key={who} className={styles.who}>
                <h3>{say(`page.who-does.${who}`)}</h3>
                <ul className={styles.boxes}>
                  {theirs.map((step) => (
                    <li key={step.id} data-line>
                      {say.in((tongue) => tongue.summary(summary).steps.find(({ id }) => id === step.id)?.words ?? '')}
                      {step.on !== undefined && <b>{say.in(({ day }) => day(step.on ?? ''))}</b>}
                    </li>
                  ))}
                </ul>
              </div>
            )
          )
        })}
      </div>
      <p className={styles.day}>
        <b>{review === undefined ? say('page.review-open') : review === 'none-needed' ? say('page.review-none') : say('page.review-day', ({ day }) => ({ day: day(review.on) }))}</b>
      </p>
      {confidence !== undefined && <p>{say('page.confidence', { n: confidence })}</p>}
    </>
  )
}
