import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import common from './en-GB/common.json'
import welcome from './en-GB/welcome.json'
import type { Language } from './languages.ts'

const files = import.meta.glob<Readonly<Record<string, unknown>>>(['./*/*.json', '!./en-GB/common.json', '!./en-GB/welcome.json', '!./*/made-up.json'], { import: 'default' })

/** The words that the first screen needs: in the first load, so that it waits for nothing. */
const first = { 'en-GB': { common, welcome } }

/** The words of the app in one language. A word that is missing is an error, never English by accident. */
export function startWords(language: Language): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language.id,
    fallbackLng: false,
    ns: ['common', 'welcome'],
    defaultNS: 'common',
    resources: first,
    initAsync: false,
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
    parseMissingKeyHandler: (key) => {
      throw new Error(`There are no words for ${key} in ${language.id}`)
    },
  })
  return instance
}

/** Brings the words of these parts of the app, and resolves when all of them are there. */
export async function bringWords(instance: i18n, ...namespaces: readonly string[]): Promise<void> {
  const missing = namespaces.filter((namespace) => !instance.hasResourceBundle(instance.language, namespace))
  await Promise.all(
    missing.map(async (namespace) => {
      const file = files[`./${instance.language}/${namespace}.json`]
      if (!file) throw new Error(`There are no words for ${namespace} in ${instance.language}`)
      instance.addResourceBundle(instance.language, namespace, await file())
    }),
  )
}
