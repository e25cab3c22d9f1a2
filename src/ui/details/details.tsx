import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './details.module.css'

interface DetailsProps {
  readonly summary: ReactNode
  readonly icon?: IconName
  /** `card` is a box of its own; `quiet` is a line among others. */
  readonly look?: 'quiet' | 'card'
  /** Whether it starts open. */
  readonly open?: boolean
  /** Told just before it opens, so that what is made then is there at once and moves nothing that has the focus. */
  readonly onOpen?: () => void
  readonly children: ReactNode
}

/** Something that can be folded away. Never for what a person must see. */
export function Details({ summary, icon, look = 'quiet', open, onOpen, children }: DetailsProps) {
  return (
    <details className={styles.details} data-look={look} open={open} onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}>
      <summary className={styles.summary} onClick={onOpen}>
        {icon && <Icon name={icon} />}
        <span className={styles.words}>{summary}</span>
        <span className={styles.turn}>
          <Icon name="chevron" />
        </span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
