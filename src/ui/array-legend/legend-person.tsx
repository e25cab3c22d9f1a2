import { personPath } from '../icon-array/people.ts'
import styles from '../icon-array/icon-array.module.css'

interface LegendPersonProps {
  readonly state: 'event' | 'avoided' | 'caused' | 'neither'
}

/** One person drawn as in the arrays. */
export function LegendPerson({ state }: LegendPersonProps) {
  return (
    <svg className={styles.person} viewBox="-1 -1 14 22" aria-hidden="true" focusable="false">
      <path className={styles[state]} d={personPath} />
    </svg>
  )
}
