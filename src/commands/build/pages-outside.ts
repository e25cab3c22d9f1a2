import type { Language } from '../../i18n/languages.ts'

type Words = Readonly<Record<string, string>>

/** What is said on the pages outside the app, in one language. */
export interface WordsOutside {
  readonly language: Language
  /** The neutral page that the way out leads to. */
  readonly away: Words
  /** The page for an address that there is not. */
  readonly noPage: Words
}

/** The neutral page in another language. Throws where it does not say what English says: then the two have parted. */
export function awayPageIn({ language, away }: WordsOutside, page: string, english: Words): string {
  return Object.entries(english).reduce((made, [key, words]) => {
    if (!made.includes(`>${words}<`)) throw new Error(`The page outside does not say “${words}”`)
    return made.replaceAll(`>${words}<`, `>${away[key] ?? words}<`)
  }, speaking(page, language))
}

/** The page for an address that there is not, in every language: nobody knows who meets it. Throws where it does not say what English says. */
export function noPageIn(page: string, english: Words, others: readonly WordsOutside[]): string {
  for (const words of Object.values(english)) if (!page.includes(words)) throw new Error(`The page for no page does not say “${words}”`)
  return page.replace('</main>', () => `${others.map(section).join('')}</main>`)
}

function section({ language: { id, dir, path }, noPage }: WordsOutside): string {
  return `<section lang="${id}" dir="${dir}"><h2>${noPage['heading']}</h2><p>${noPage['said']} <a href="/${path}">${noPage['home']}</a></p></section>\n    `
}

/** The page with the language and the direction of its words. Throws where it does not begin in English. */
export function speaking(page: string, { id, dir }: Language): string {
  const found = /<html lang="en-GB"(?: dir="ltr")?>/.exec(page)
  if (!found) throw new Error('The page does not begin in English')
  return page.replace(found[0], `<html lang="${id}" dir="${dir}">`)
}
