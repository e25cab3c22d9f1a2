import { renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { languages, type Language } from '../i18n/languages.ts'
import { startWords } from '../i18n/words.ts'
import { App } from './app.tsx'

/** A page that is in the HTML before any script. */
export interface BuiltPage {
  /** Where it goes under the built app. */
  readonly file: string
  readonly language: Language
  readonly screen: 'welcome' | 'opening'
  readonly markup: string
}

/** The first screen and the app's own page, in every language. */
export function pagesBuiltAhead(): readonly BuiltPage[] {
  return languages.flatMap((language) => {
    const folder = language.path === '' ? '' : `${language.path}/`
    const words = startWords(language)
    const draw = (part: 'welcome' | 'start') =>
      renderToString(
        <I18nextProvider i18n={words}>
          <App language={language} first={{ part }} />
        </I18nextProvider>,
      )
    return [
      { file: `${folder}index.html`, language, screen: 'welcome' as const, markup: draw('welcome') },
      { file: `${folder}app.html`, language, screen: 'opening' as const, markup: draw('start') },
    ]
  })
}
