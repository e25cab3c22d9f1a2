import { createContext } from 'react'
import type { Topic, TopicTitle } from '../../domain/scenario.ts'
import type { Summary } from '../../domain/summary.ts'
import type { Language } from '../../i18n/languages.ts'

/** The language that stands beneath the first one, and what the topic and the visit say in it. */
export interface Beneath {
  readonly language: Language
  readonly topic?: Topic
  readonly titles?: readonly TopicTitle[]
  readonly summary?: Summary
}

/** The second language of every screen inside it; none where there is one language alone. */
export const BeneathContext = createContext<Beneath | undefined>(undefined)
