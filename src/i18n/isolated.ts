import { languageOf } from './languages.ts'

/**
 * Words that may be in another language, as a part of a sentence in this one: where they run the other way,
 * they are set apart, so that neither turns the other round. Nothing of them is changed.
 */
export function isolated(words: string, lang: string): string {
  return directionOf(words) === languageOf(lang).dir ? words : `\u2068${words}\u2069`
}

function directionOf(words: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(words)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr'
}
