import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import styles from './voice.module.css'

/** Whose words: each has a drawing and a colour of its own, and is always named as well. */
export type VoiceKind = 'person' | 'family' | 'interpreter' | 'professional'

interface VoiceProps {
  readonly voice: VoiceKind
  readonly children: ReactNode
}

/** Who is speaking: a drawing, a colour and a name. */
export function Voice({ voice, children }: VoiceProps) {
  return (
    <span className={styles.voice} data-voice={voice}>
      <Icon name={voice} size="small" />
      <span>{children}</span>
    </span>
  )
}
