import './shut-doors.ts'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { languageAt } from '../i18n/languages.ts'
import { firstWords, startWords } from '../i18n/words.ts'
import { wordsInPage } from './words-in-page.ts'
import '../ui/tokens.css'
import '../ui/base.css'
import './app.css'
import { App } from './app.tsx'
import { applyDisplay, readDevice } from './device.ts'

// Not at the top level: a module that waits there is cut into more files than the first screen may ask for.
async function start(): Promise<void> {
  const language = languageAt(location.pathname)
  applyDisplay(readDevice().display)
  const first = wordsInPage() ?? (await firstWords(language))
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no place for the app')
  const app = (
    <I18nextProvider i18n={startWords(language, first)}>
      <App language={language} />
    </I18nextProvider>
  )
  // The first screen stands in the page already: the app takes it over instead of drawing it again.
  if (root.dataset['built'] === 'welcome') hydrateRoot(root, app)
  else createRoot(root).render(app)
}

void start()
