import type { ReactNode } from 'react'
import { LegendPerson } from './legend-person.tsx'
import styles from './array-legend.module.css'

interface ArrayLegendProps {
  readonly event: ReactNode
  readonly avoided?: ReactNode
  readonly neither: ReactNode
  /** Under the three: how sure we are. */
  readonly children?: ReactNode
}

/** What the three kinds of people in the arrays stand for. */
export function ArrayLegend({ event, avoided, neither, children }: ArrayLegendProps) {
  return (
    <div className={styles.legend}>
      <ul className={styles.kinds}>
        <li className={styles.kind}>
          <LegendPerson state="event" />
          <span>{event}</span>
        </li>
        {avoided !== undefined && (
          <li className={styles.kind}>
            <LegendPerson state="avoided" />
            <span>{avoided}</span>
          </li>
        )}
        <li className={styles.kind}>
          <LegendPerson state="neither" />
          <span>{neither}</span>
        </li>
      </ul>
      {children}
    </div>
  )
}
