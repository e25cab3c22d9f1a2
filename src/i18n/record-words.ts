import type { i18n } from 'i18next'
import { dayInWords, numberInWords } from './dates.ts'

/** The words that a summary is written with, in one language. Needs the namespaces `summary` and `concepts`. */
export function recordWordsIn(words: i18n, lang = words.language) {
  const summary = words.getFixedT(lang, 'summary')
  const concepts = words.getFixedT(lang, 'concepts')
  return {
    say: (key: string, gaps: Readonly<Record<string, string | number>> = {}): string => summary(key, gaps),
    // A phrase that this app does not know yet has no words here: its id is better than silence.
    phrase: (concept: string, phrase: string): string => (words.exists(`concepts:phrase.${concept}.${phrase}`, { lng: lang }) ? concepts(`phrase.${concept}.${phrase}`) : phrase),
    day: (day: number | string): string => dayInWords(lang, day),
    count: (n: number): string => numberInWords(lang, n),
  }
}
