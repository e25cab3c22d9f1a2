import { languageOf } from './languages.ts'

/**
 * Words that may be in another language, as a part of a sentence in this one: where they run the other way,
 * they are set apart, so that neither turns the other round. Nothing of them is changed.
 */
export function isolated(words: string, lang: string): string {
  const letter = /\p{L}/u.exec(words)?.[0]
  // Numbers run as the sentence does.
  if (letter === undefined) return words
  const dir = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr'
  return dir === languageOf(lang).dir ? words : `\u2068${words}\u2069`
}

/** The same where those words turn out to be all that is said: there is nothing to set them apart from. */
export function alone(said: string): string {
  return /^\u2068([^\u2068\u2069]*)\u2069$/.exec(said)?.[1] ?? said
}
