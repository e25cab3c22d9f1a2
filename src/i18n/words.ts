import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import common from './en-GB/common.json'
import welcome from './en-GB/welcome.json'
import { languages, type Language } from './languages.ts'
import { allLengthened, pseudoId } from './pseudo.ts'

type Words = Readonly<Record<string, unknown>>

const files = import.meta.glob<Words>(['./*/*.json', '!./en-GB/common.json', '!./en-GB/welcome.json', '!./*/away.json', '!./*/made-up.json'], { import: 'default' })

/** The parts of the words that the first screen needs. */
export const firstParts = ['common', 'welcome'] as const
export type FirstWords = Readonly<Record<(typeof firstParts)[number], Words>>

/** Those of English are in the first load; another language brings its own. */
const inFirstLoad: FirstWords = { common, welcome }

/** The words of the first screen. */
export async function firstWords(language: Language): Promise<FirstWords> {
  const [commonWords, welcomeWords] = await Promise.all(firstParts.map((part) => bring(language.id, part)))
  return { common: commonWords!, welcome: welcomeWords! }
}

/** The words of the app in one language. A word that is missing is an error, never English by accident. */
export function startWords(language: Language, first: FirstWords = inFirstLoad): i18n {
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
      throw new Error(`There are no words for ${key} in ${instance.language}`)
    },
  })
  return instance
}

/** Brings the words of these parts of the app, and resolves when all of them are there, in whatever language is spoken by then. */
export async function bringWords(instance: i18n, ...namespaces: readonly string[]): Promise<void> {
  await bringUntilThere(instance, () => instance.language, () => namespaces)
}

/** Brings every word that is there in the present language in another one as well. Rejects where they cannot be had. */
export async function bringLanguage(instance: i18n, language: string): Promise<void> {
  await bringUntilThere(instance, () => language, () => Object.keys(instance.getDataByLanguage(instance.language) ?? {}))
}

/** What is wanted may change while words are on their way, so it is asked anew until nothing is missing. */
async function bringUntilThere(instance: i18n, language: () => string, wanted: () => readonly string[]): Promise<void> {
  for (;;) {
    const to = language()
    const missing = wanted().filter((namespace) => !instance.hasResourceBundle(to, namespace))
    if (missing.length === 0) return
    await Promise.all(missing.map(async (namespace) => instance.addResourceBundle(to, namespace, await bring(to, namespace))))
  }
}

async function bring(language: string, namespace: string): Promise<Words> {
  if (import.meta.env.DEV && language === pseudoId) return allLengthened(await bring(languages[0].id, namespace))
  const here: Readonly<Record<string, Words>> = language === languages[0].id ? { ...inFirstLoad } : {}
  const file = files[`./${language}/${namespace}.json`]
  const words = here[namespace] ?? (await file?.())
  if (!words) throw new Error(`There are no words for ${namespace} in ${language}`)
  return words
}
