import type { ComponentProps, ReactNode } from 'react'
import { LegendPerson } from './legend-person.tsx'
import styles from './array-legend.module.css'

interface ArrayLegendProps {
  readonly event: ReactNode
  /** Kept from it by the option; or, instead, those who have it because of the option. */
  readonly avoided?: ReactNode
  readonly caused?: ReactNode
  readonly neither: ReactNode
  /** Under the three: how sure we are. */
  readonly children?: ReactNode
}

/** What the three kinds of people in the arrays stand for. */
export function ArrayLegend({ event, avoided, caused, neither, children }: ArrayLegendProps) {
  return (
    <div className={styles.legend}>
      <ul className={styles.kinds}>
        <Kind state="event" words={event} />
        {caused !== undefined && <Kind state="caused" words={caused} />}
        {avoided !== undefined && <Kind state="avoided" words={avoided} />}
        <Kind state="neither" words={neither} />
      </ul>
      {children}
    </div>
  )
}

function Kind({ state, words }: ComponentProps<typeof LegendPerson> & { readonly words: ReactNode }) {
  return (
    <li className={styles.kind}>
      <LegendPerson state={state} />
      <span>{words}</span>
    </li>
  )
}
