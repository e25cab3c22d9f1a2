import type { FirstWords } from '../i18n/words.ts'

/** The id of the place in a page built ahead where the words of its first screen lie, so that they cost no request. */
export const wordsInPageId = 'first-words'

/** The words of the first screen, where the page brought them with it. */
export function wordsInPage(): FirstWords | undefined {
  const text = document.getElementById(wordsInPageId)?.textContent
  return text ? (JSON.parse(text) as FirstWords) : undefined
}
