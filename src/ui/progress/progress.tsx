import { useId, type ReactNode } from 'react'
import styles from './progress.module.css'

interface ProgressProps {
  /** 1 for the first. */
  readonly at: number
  readonly of: number
  /** "Question 3 of 6". */
  readonly label: ReactNode
  readonly note?: ReactNode
}

/** How far along the way. The part being answered is drawn half full. */
export function Progress({ at, of, label, note }: ProgressProps) {
  const id = useId()
  const parts = Array.from({ length: of }, (_, index) => (index + 1 < at ? 'done' : index + 1 === at ? 'on' : 'next'))
  return (
    <div className={styles.progress}>
      <progress className="visually-hidden" aria-labelledby={id} value={Math.max(0, at - 1)} max={of} />
      <span className={styles.parts} aria-hidden="true">
        {parts.map((state, index) => (
          <span key={index} className={styles.part} data-state={state} />
        ))}
      </span>
      <b className={styles.label} id={id}>
        {label}
      </b>
      {note && <span className={styles.note}>{note}</span>}
    </div>
  )
}
