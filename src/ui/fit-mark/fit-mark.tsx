import type { ReactNode } from 'react'
import styles from './fit-mark.module.css'

/** How one thing stands to the others: five kinds, never added up. */
export type MarkKind = 'more' | 'both' | 'less' | 'same' | 'unknown'

const drawings = {
  more: (
    <>
      <circle className={styles.solid} cx="12" cy="12" r="11" />
      <path className={styles.cut} d="M6.5 12.5l3.7 3.7 7.3-8" />
    </>
  ),
  both: (
    <>
      <circle className={styles.ring} cx="12" cy="12" r="9.8" />
      <path className={styles.solid} d="M12 2.2a9.8 9.8 0 0 0 0 19.6z" />
    </>
  ),
  less: (
    <>
      <circle className={styles.quiet} cx="12" cy="12" r="9.8" />
      <path className={styles.quiet} d="M7 12h10" />
    </>
  ),
  same: (
    <>
      <circle className={styles.quiet} cx="12" cy="12" r="9.8" />
      <path className={styles.quiet} d="M7.5 9.8h9M7.5 14.2h9" />
    </>
  ),
  unknown: (
    <>
      <circle className={styles.dashed} cx="12" cy="12" r="9.8" />
      <path className={styles.quiet} d="M9.7 9.7a2.3 2.3 0 1 1 3.5 2c-.8.5-1.2.9-1.2 1.7M12 16.6v.01" />
    </>
  ),
} as const

interface FitMarkProps {
  readonly kind: MarkKind
  readonly heading: ReactNode
  /** Why, in one line. */
  readonly reason?: ReactNode
  /** The kind in words: "Helps more". Left out where the heading says it. */
  readonly word?: ReactNode
  readonly children?: ReactNode
}

/** One thing that matters and how this column sits with it: a mark, a reason and a word. */
export function FitMark({ kind, heading, reason, word, children }: FitMarkProps) {
  return (
    <div className={styles.fit}>
      <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {drawings[kind]}
      </svg>
      <div className={styles.words}>
        <b className={styles.heading}>{heading}</b>
        {reason !== undefined && <p>{reason}</p>}
        {children}
      </div>
      {word !== undefined && (
        <span className={styles.word} data-kind={kind}>
          {word}
        </span>
      )}
    </div>
  )
}
