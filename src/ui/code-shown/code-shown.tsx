import { useId, type ReactNode } from 'react'
import styles from './code-shown.module.css'

interface CodeShownProps {
  readonly label: ReactNode
  /** Groups with dashes between them. */
  readonly code: string
}

/** A code to write down, group by group. */
export function CodeShown({ label, code }: CodeShownProps) {
  const id = useId()
  return (
    <div className={styles.whole} role="group" aria-labelledby={id}>
      <p className={styles.label} id={id}>
        {label}
      </p>
      <p className={styles.code} dir="ltr" translate="no">
        {code.split('-').map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </p>
    </div>
  )
}
