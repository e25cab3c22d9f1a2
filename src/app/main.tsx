import { createRoot, hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { languageAt } from '../i18n/languages.ts'
import { startWords } from '../i18n/words.ts'
import '../ui/tokens.css'
import '../ui/base.css'
import './app.css'
import { App } from './app.tsx'
import { applyDisplay, readDevice } from './device.ts'

const language = languageAt(location.pathname)
const device = readDevice()
applyDisplay(device.display)

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the app')
const app = (
  <I18nextProvider i18n={startWords(language)}>
    <App language={language} />
  </I18nextProvider>
)
// The first screen stands in the page already: the app takes it over instead of drawing it again.
if (root.dataset['built'] === 'welcome') hydrateRoot(root, app)
else createRoot(root).render(app)
