import type { ReactNode } from 'react'
import styles from './to-write.module.css'

/** Room to write by hand: so many lines, one line high and a half each. There is nothing in it to hear. */
export function Lines({ count }: { readonly count: number }) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className={styles.line} />
      ))}
    </div>
  )
}

/** Short things to fill in by hand, as many in a line as there is room for. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>
}

/** What is to be filled in, and a line to write it on. */
export function Field({ label }: { readonly label: ReactNode }) {
  return (
    <p className={styles.field}>
      <span>{label}</span>
      <span aria-hidden="true" />
    </p>
  )
}

interface BoxesProps {
  readonly look?: 'row' | 'column'
  /** What stands beside each box; a box may stand alone, before a line to write on. */
  readonly items: readonly { readonly id: string; readonly label: ReactNode }[]
}

/** Boxes to tick by hand. */
export function Boxes({ look = 'row', items }: BoxesProps) {
  return (
    <ul className={styles.boxes} data-look={look} role="list">
      {items.map(({ id, label }) => (
        <li key={id} className={styles.box}>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  )
}
