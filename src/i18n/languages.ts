import { pseudoId } from './pseudo.ts'

/** A language that the app is offered in. It is offered only when every word of it is there. */
export interface Language {
  readonly id: string
  /** The first part of the address: empty for the language at the root. */
  readonly path: string
  readonly dir: 'ltr' | 'rtl'
  /** Its own name, in itself. */
  readonly name: string
  /** The face its first page asks for before anything else. */
  readonly font: string
  /** The face that its readers prefer and that is too large for a first page: brought afterwards, used from the next start on. */
  readonly later?: { readonly font: string; readonly script: string }
  /** `draft` until somebody who speaks it has checked its words: they say so wherever they are shown. */
  readonly status: 'source' | 'draft' | 'checked'
}

/** Every language, English first: adding one is this line, its words, and a text per topic. */
export const languages: readonly [Language, ...Language[]] = [
  { id: 'en-GB', path: '', dir: 'ltr', name: 'English', font: 'atkinson-hyperlegible-next-latin-wght-normal', status: 'source' },
  { id: 'ur', path: 'ur', dir: 'rtl', name: 'اردو', font: 'noto-naskh-arabic-arabic-wght-normal', later: { font: 'noto-nastaliq-urdu-arabic-400-normal', script: 'nastaliq' }, status: 'draft' },
]

/** Those that can be spoken: while developing, one more that is made out of English. It is in no build. */
const spoken: readonly Language[] = import.meta.env.DEV ? [...languages, { ...languages[0], id: pseudoId, path: pseudoId, name: pseudoId, status: 'draft' }] : languages

/** The language that an address is in. */
export function languageAt(pathname: string): Language {
  const first = pathname.split('/')[1] ?? ''
  return spoken.find((language) => language.path !== '' && language.path === first) ?? languages[0]
}

/** The language of this name; English for one that the app is not offered in. */
export function languageOf(id: string): Language {
  return spoken.find((language) => language.id === id) ?? languages[0]
}
