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
}

/** Every language, English first: adding one is this line, its words, and a text per topic. */
export const languages: readonly [Language, ...Language[]] = [{ id: 'en-GB', path: '', dir: 'ltr', name: 'English', font: 'atkinson-hyperlegible-next-latin-wght-normal' }]

/** The language that an address is in. */
export function languageAt(pathname: string): Language {
  const first = pathname.split('/')[1] ?? ''
  return languages.find((language) => language.path !== '' && language.path === first) ?? languages[0]
}
