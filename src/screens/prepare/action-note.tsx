import type { ReactNode } from 'react'
import styles from './action-note.module.css'

interface ActionNoteProps {
  readonly children: ReactNode
}

/** A sentence above the buttons at the bottom of the page, in sight wherever the page has been scrolled to. */
export function ActionNote({ children }: ActionNoteProps) {
  return (
    <p className={styles.note} role="status">
      {children}
    </p>
  )
}
