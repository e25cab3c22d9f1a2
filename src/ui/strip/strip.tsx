import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './strip.module.css'

interface StripProps {
  /** What this part is, for those who hear the page. */
  readonly label: string
  readonly tone?: 'warn' | 'quiet' | 'stop'
  readonly icon?: IconName
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A thin line under the bar that stays on every screen and on paper: a draft, or where words are kept. */
export function Strip({ label, tone = 'warn', icon = 'info', actions, children }: StripProps) {
  return (
    <section className={styles.strip} data-tone={tone} aria-label={label}>
      <Icon name={icon} />
      <p className={styles.words}>{children}</p>
      {actions}
    </section>
  )
}
