import { languageAt, languageOf, type Language } from '../i18n/languages.ts'

export const parts = ['welcome', 'start', 'prepare', 'together', 'story', 'follow-up', 'paper'] as const
/** The parts of the app. Their names are all that an address ever says. */
export type AppPart = (typeof parts)[number]

/** The address of a part, and of a place in it: the language and neutral names, nothing else. */
export function addressOf(language: Language, part: AppPart, place?: string): string {
  const names = [language.path, part === 'welcome' ? '' : part === 'start' ? 'prepare' : part, place ?? '']
  return `/${names.filter((name) => name !== '').join('/')}`
}

/** The part and the place that an address names. An address that this app does not know is the first screen. */
export function partAt(pathname: string): { readonly part: AppPart; readonly place?: string } {
  const language = languageAt(pathname)
  const [name, place] = pathname.split('/').filter((each) => each !== '' && each !== language.path)
  const part = parts.find((each) => each === name && each !== 'welcome')
  if (!part) return { part: 'welcome' }
  return place === undefined ? { part } : { part, place }
}

/** The language to open an address in: the one that it names, or else the one that this device was last used in. */
export function languageToOpen(pathname: string, lastUsed: string | undefined): Language {
  const named = languageAt(pathname)
  return named.path === '' && lastUsed !== undefined ? languageOf(lastUsed) : named
}

/**
 * The topic that a practice's link names, taken out of the address at once so that
 * neither the address bar nor the history keeps it.
 */
export function takeTopicFromLink(): string | undefined {
  const match = /^#topic=([a-z0-9-]{1,60})$/.exec(location.hash)
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname)
  return match?.[1]
}
