import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import type { Saving } from './saving.ts'
import styles from './save-status.module.css'

interface SaveStatusProps {
  /** `idle` says nothing, and keeps the line's room. */
  readonly state: Saving | 'idle'
  readonly children?: ReactNode
}

const icons: Readonly<Record<Saving, IconName>> = { saved: 'check', saving: 'clock', held: 'info', 'not-saved': 'warning' }

/** Whether the words are safe on this device. Said politely, when it changes. */
export function SaveStatus({ state, children }: SaveStatusProps) {
  return (
    <p className={styles.status} data-state={state} role="status">
      {state !== 'idle' && <Icon name={icons[state]} />}
      {state !== 'idle' && <span>{children}</span>}
    </p>
  )
}
