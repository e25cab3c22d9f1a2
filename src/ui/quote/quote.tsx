import type { ReactNode } from 'react'
import { Voice, type VoiceKind } from '../voice/voice.tsx'
import styles from './quote.module.css'

interface QuoteProps {
  /** Shown byte for byte, with every space and line break. */
  readonly words: string
  readonly voice: VoiceKind
  /** The language of the words, such as `en-GB` or `ur`. */
  readonly lang?: string
  /** Phrases that were picked instead of, or beside, writing. */
  readonly picked?: readonly ReactNode[]
  readonly who?: ReactNode
  readonly when?: ReactNode
  readonly where?: ReactNode
  readonly size?: 'normal' | 'large'
  /** Marks, such as "still true", or things to press. */
  readonly children?: ReactNode
}

/** What somebody said, exactly as they said it, with who, when and where. */
export function Quote({ words, voice, lang, picked = [], who, when, where, size = 'normal', children }: QuoteProps) {
  const told = [when, where].filter((each) => each !== undefined)
  return (
    <figure className={styles.quote} data-voice={voice} data-size={size}>
      {/* It runs as its words do; what was picked is said in the language of the page. */}
      <blockquote className={styles.said} dir={words === '' ? undefined : 'auto'}>
        {words !== '' && (
          <p className={styles.words} lang={lang}>
            {words}
          </p>
        )}
        {picked.length > 0 && (
          <ul className={styles.picked}>
            {picked.map((phrase, index) => (
              <li key={index} dir="auto">
                {phrase}
              </li>
            ))}
          </ul>
        )}
      </blockquote>
      {(who !== undefined || told.length > 0 || children) && (
        <figcaption className={styles.told}>
          {who !== undefined && <Voice voice={voice}>{who}</Voice>}
          {told.map((each, index) => (
            <span key={index} className={styles.part}>
              {each}
            </span>
          ))}
          {children}
        </figcaption>
      )}
    </figure>
  )
}
