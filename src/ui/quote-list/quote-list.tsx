import { Fragment, type ReactNode } from 'react'
import type { VoiceKind } from '../voice/voice.tsx'
import styles from './quote-list.module.css'

interface QuoteListProps {
  readonly voice: VoiceKind
  readonly quotes: readonly {
    readonly id: string
    /** Shown byte for byte. */
    readonly words: string
    readonly lang?: string
    readonly picked?: readonly ReactNode[]
    /** "today, at home". */
    readonly told?: ReactNode
    readonly end?: ReactNode
  }[]
}

/** One voice's words in their order, numbered, each with where it comes from. */
export function QuoteList({ voice, quotes }: QuoteListProps) {
  return (
    <ol className={styles.list} data-voice={voice}>
      {quotes.map(({ id, words, lang, picked = [], told, end }, index) => (
        <li key={id} className={styles.item} data-line="own">
          <span className={styles.number}>{index + 1}</span>
          <blockquote className={styles.said} dir={words === '' ? undefined : 'auto'}>
            {words !== '' && (
              <p className={styles.words} lang={lang}>
                {words}
              </p>
            )}
            {picked.length > 0 && (
              <p className={styles.picked} dir="auto">
                {picked.map((phrase, index) => (
                  <Fragment key={index}>
                    {index > 0 && ' · '}
                    {phrase}
                  </Fragment>
                ))}
              </p>
            )}
          </blockquote>
          <span className={styles.told}>
            {told}
            {end}
          </span>
        </li>
      ))}
    </ol>
  )
}
