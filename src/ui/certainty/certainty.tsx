import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import styles from './certainty.module.css'

interface CertaintyProps {
  /** "How sure are we?" */
  readonly label: ReactNode
  /** Where it comes from: a fold, or a button. */
  readonly source?: ReactNode
  readonly children: ReactNode
}

/** How sure the numbers are, in words. */
export function Certainty({ label, source, children }: CertaintyProps) {
  return (
    <div className={styles.certainty}>
      <Icon name="chart" />
      <p className={styles.words}>
        <b>{label}</b> {children}
      </p>
      {source}
    </div>
  )
}
