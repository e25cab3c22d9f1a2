import type { ReactNode } from 'react'
import styles from './pair-text.module.css'

/** Words in one language. */
export interface Run {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly words: ReactNode
}

interface PairTextProps {
  readonly first: Run
  readonly beneath: Run
}

/** The same thing said in two languages, one above the other, each with its own language and direction. */
export function PairText({ first, beneath }: PairTextProps) {
  return (
    <span className={styles.pair}>
      <span className={styles.first} lang={first.lang} dir={first.dir}>
        {first.words}
      </span>{' '}
      <span className={styles.beneath} lang={beneath.lang} dir={beneath.dir}>
        {beneath.words}
      </span>
    </span>
  )
}
