import type { ReactNode } from 'react'
import { Voice, type VoiceKind } from '../voice/voice.tsx'
import styles from './voice-card.module.css'

interface VoiceCardProps {
  readonly voice: VoiceKind
  /** "Claire, daughter". */
  readonly who: ReactNode
  /** The words, byte for byte. Without them the children stand alone. */
  readonly words?: string
  readonly lang?: string
  readonly mark?: ReactNode
  /** `bare` inside a card that holds several voices side by side. */
  readonly look?: 'card' | 'bare'
  readonly children?: ReactNode
}

/** One voice beside the others: all the same size, none above another. */
export function VoiceCard({ voice, who, words, lang, mark, look = 'card', children }: VoiceCardProps) {
  return (
    <section className={styles.card} data-look={look} data-voice={voice}>
      <div className={styles.head}>
        <Voice voice={voice}>{who}</Voice>
        {mark}
      </div>
      {words !== undefined && (
        <blockquote className={styles.words} lang={lang} dir="auto">
          {words}
        </blockquote>
      )}
      {children && <div className={styles.rest}>{children}</div>}
    </section>
  )
}
