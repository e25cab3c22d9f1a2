import { renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { languages, type Language } from '../i18n/languages.ts'
import { firstWords, startWords, type FirstWords } from '../i18n/words.ts'
import { App } from './app.tsx'

/** A page that is in the HTML before any script. */
export interface BuiltPage {
  /** Where it goes under the built app. */
  readonly file: string
  readonly language: Language
  readonly screen: 'welcome' | 'opening'
  readonly markup: string
  /** The words of the first screen, where they are not in the first load. */
  readonly words?: FirstWords
}

/** The first screen and the app's own page, in every language. */
export async function pagesBuiltAhead(): Promise<readonly BuiltPage[]> {
  return (await Promise.all(languages.map(pagesIn))).flat()
}

async function pagesIn(language: Language): Promise<readonly BuiltPage[]> {
  const folder = language.path === '' ? '' : `${language.path}/`
  const first = await firstWords(language)
  const words = startWords(language, first)
  const brought = language.path === '' ? {} : { words: first }
  const draw = (part: 'welcome' | 'start') =>
    renderToString(
      <I18nextProvider i18n={words}>
        <App first={language} to={{ part }} />
      </I18nextProvider>,
    )
  return [
    { file: `${folder}index.html`, language, screen: 'welcome', markup: draw('welcome'), ...brought },
    { file: `${folder}app.html`, language, screen: 'opening', markup: draw('start'), ...brought },
  ]
}
