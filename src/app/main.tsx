import './shut-doors.ts'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { firstWords, startWords } from '../i18n/words.ts'
import { addressOf, languageToOpen, partAt } from './address.ts'
import { speakOnPage } from './use-language.ts'
import { wordsInPage } from './words-in-page.ts'
import '../ui/tokens.css'
import '../ui/base.css'
import './app.css'
import { App } from './app.tsx'
import { applyDisplay, readDevice } from './device.ts'

// Not at the top level: a module that waits there is cut into more files than the first screen may ask for.
async function start(): Promise<void> {
  const device = readDevice()
  const language = languageToOpen(location.pathname, device.language)
  applyDisplay(device.display)
  const page = document.documentElement
  const asBuilt = page.lang === language.id
  const first = (asBuilt ? wordsInPage() : undefined) ?? (await firstWords(language))
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no place for the app')
  const app = (
    <I18nextProvider i18n={startWords(language, first)}>
      <App first={language} />
    </I18nextProvider>
  )
  // The first screen stands in the page already: the app takes it over instead of drawing it again.
  if (asBuilt && root.dataset['built'] === 'welcome') return void hydrateRoot(root, app)
  speakOnPage(language)
  const { part, place } = partAt(location.pathname)
  history.replaceState(history.state, '', addressOf(language, part, place) + location.hash)
  createRoot(root).render(app)
}

void start()
