import { useId, type ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import styles from './stepper.module.css'

interface StepperProps {
  readonly label: ReactNode
  /** Absent until somebody has said. */
  readonly at?: number
  readonly most?: number
  /** "8 out of 10", said whole when it changes; the first word is the figure. */
  readonly reading: ReactNode
  readonly lessLabel: string
  readonly moreLabel: string
  /** What the two ends mean. */
  readonly lowLabel: ReactNode
  readonly highLabel: ReactNode
  readonly onChange: (at: number) => void
}

/** A number from nought up, moved one at a time. The first press starts in the middle. */
export function Stepper({ label, at, most = 10, reading, lessLabel, moreLabel, lowLabel, highLabel, onChange }: StepperProps) {
  const id = useId()
  const middle = Math.round(most / 2)
  return (
    <div className={styles.stepper} role="group" aria-labelledby={id}>
      <p className={styles.label} id={id}>
        {label}
      </p>
      <div className={styles.row}>
        <Button size="big" icon="minus" name={lessLabel} disabled={at === 0} onPress={() => onChange(at === undefined ? middle : Math.max(0, at - 1))} />
        <div className={styles.middle}>
          <output className={styles.reading} aria-live="polite">
            {reading}
          </output>
          <div className={styles.parts} aria-hidden="true">
            {Array.from({ length: most }, (_, index) => (
              <span key={index} className={styles.part} data-on={index < (at ?? 0) || undefined} />
            ))}
          </div>
        </div>
        <Button size="big" icon="plus" name={moreLabel} disabled={at === most} onPress={() => onChange(at === undefined ? middle : Math.min(most, at + 1))} />
      </div>
      <div className={styles.ends}>
        <span>{lowLabel}</span>
        <span>{highLabel}</span>
      </div>
    </div>
  )
}
