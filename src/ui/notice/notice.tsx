import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './notice.module.css'

interface NoticeProps {
  readonly tone?: 'info' | 'warn' | 'stop' | 'ok'
  readonly heading?: ReactNode
  readonly icon?: IconName
  /** Says itself when it appears: `polite` waits for a pause, `now` does not. */
  readonly says?: 'polite' | 'now'
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

const icons = { info: 'info', warn: 'hand', stop: 'warning', ok: 'check' } as const

/** Something to know before going on. */
export function Notice({ tone = 'info', heading, icon = icons[tone], says, actions, children }: NoticeProps) {
  const role = says && ({ polite: 'status', now: 'alert' } as const)[says]
  return (
    <div className={styles.notice} data-tone={tone} role={role}>
      <Icon name={icon} />
      <div className={styles.words}>
        {heading !== undefined && <b className={styles.heading}>{heading} </b>}
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
