import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import common from './en-GB/common.json'
import welcome from './en-GB/welcome.json'
import type { Language } from './languages.ts'

type Words = Readonly<Record<string, unknown>>

const files = import.meta.glob<Words>(['./*/*.json', '!./en-GB/common.json', '!./en-GB/welcome.json', '!./*/made-up.json'], { import: 'default' })

/** The parts of the words that the first screen needs. */
export const firstParts = ['common', 'welcome'] as const
export type FirstWords = Readonly<Record<(typeof firstParts)[number], Words>>

/** The words of the first screen: English is in the first load; another language brings its own. */
export async function firstWords(language: Language): Promise<FirstWords> {
  if (language.id === 'en-GB') return { common, welcome }
  const [commonWords, welcomeWords] = await Promise.all(firstParts.map((part) => bring(language.id, part)))
  return { common: commonWords!, welcome: welcomeWords! }
}

/** The words of the app in one language. A word that is missing is an error, never English by accident. */
export function startWords(language: Language, first: FirstWords = { common, welcome }): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language.id,
    fallbackLng: false,
    ns: [...firstParts],
    defaultNS: 'common',
    resources: { [language.id]: first },
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
  await Promise.all(missing.map(async (namespace) => instance.addResourceBundle(instance.language, namespace, await bring(instance.language, namespace))))
}

async function bring(language: string, namespace: string): Promise<Words> {
  const file = files[`./${language}/${namespace}.json`]
  if (!file) throw new Error(`There are no words for ${namespace} in ${language}`)
  return file()
}
