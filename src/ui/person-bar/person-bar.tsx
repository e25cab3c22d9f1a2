import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './person-bar.module.css'

interface PersonBarProps {
  /** What this part is, for those who hear the page. */
  readonly label: string
  readonly name: ReactNode
  /** "please call me Joan · 68". */
  readonly called?: ReactNode
  readonly facts: readonly { readonly id: string; readonly icon: IconName; readonly words: ReactNode }[]
  readonly mark?: ReactNode
}

/** Whose words these are and how to talk with them, under the bar. */
export function PersonBar({ label, name, called, facts, mark }: PersonBarProps) {
  return (
    <section className={styles.box} aria-label={label}>
      <div className={styles.bar}>
        <div className={styles.who}>
          <p className={styles.name}>
            {name} {called !== undefined && <span className={styles.called}>· {called}</span>}
          </p>
          <ul className={styles.facts}>
            {facts.map(({ id, icon, words }) => (
              <li key={id} className={styles.fact}>
                <Icon name={icon} size="small" />
                <span>{words}</span>
              </li>
            ))}
          </ul>
        </div>
        {mark}
      </div>
    </section>
  )
}
