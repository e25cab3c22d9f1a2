import type { ReactNode } from 'react'
import styles from './layout.module.css'

interface LayoutProps {
  readonly gap?: 'small' | 'normal' | 'large'
  readonly children: ReactNode
}

/** One thing under another. */
export function Stack({ gap = 'normal', children }: LayoutProps) {
  return (
    <div className={styles.stack} data-gap={gap}>
      {children}
    </div>
  )
}

interface RowProps extends LayoutProps {
  /** `fill` shares out all the room; `spread` puts the last one at the far end. */
  readonly look?: 'fill' | 'spread'
}

/** Things in a line that wraps. */
export function Row({ gap = 'normal', look, children }: RowProps) {
  return (
    <div className={styles.row} data-gap={gap} data-look={look}>
      {children}
    </div>
  )
}

interface ColumnsProps extends LayoutProps {
  /** How many at most; fewer where room is short. */
  readonly most: 2 | 3
}

/** Equal columns, which become rows where room is short. */
export function Columns({ gap = 'normal', most, children }: ColumnsProps) {
  return (
    <div className={styles.columns} data-gap={gap} data-most={most}>
      {children}
    </div>
  )
}
