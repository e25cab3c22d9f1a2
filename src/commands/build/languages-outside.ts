import type { Language } from '../../i18n/languages.ts'
import type { WordsOutside } from './pages-outside.ts'

interface Problems {
  readonly 'no-page': WordsOutside['noPage']
}

const away = import.meta.glob<WordsOutside['away']>('/src/i18n/*/away.json', { import: 'default' })
const problems = import.meta.glob<Problems>('/src/i18n/*/problems.json', { import: 'default' })

/** The words of the pages outside the app in one language. Throws where there are none. */
export async function wordsOutside(language: Language): Promise<WordsOutside> {
  const [loadAway, loadProblems] = [away[`/src/i18n/${language.id}/away.json`], problems[`/src/i18n/${language.id}/problems.json`]]
  if (!loadAway || !loadProblems) throw new Error(`There are no words for the pages outside in ${language.id}`)
  return { language, away: await loadAway(), noPage: (await loadProblems())['no-page'] }
}
