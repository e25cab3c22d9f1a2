import { useId, type ReactNode } from 'react'
import styles from './band.module.css'

interface BandProps {
  readonly heading: ReactNode
  /** At the far end: a quiet button to change what is shown. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A band across the page in the colour of the person's voice, with what matters to them. */
export function Band({ heading, action, children }: BandProps) {
  const id = useId()
  return (
    <section className={styles.band} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {heading}
      </h2>
      <div className={styles.things}>{children}</div>
      {action}
    </section>
  )
}
