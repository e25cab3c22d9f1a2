import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './pill.module.css'

interface PillProps {
  readonly tone?: 'plain' | 'ok' | 'warn' | 'person' | 'primary'
  readonly icon?: IconName
  readonly children: ReactNode
}

/** A short mark beside something, in words. */
export function Pill({ tone = 'plain', icon, children }: PillProps) {
  return (
    <span className={styles.pill} data-tone={tone}>
      {icon && <Icon name={icon} size="small" />}
      <span>{children}</span>
    </span>
  )
}
