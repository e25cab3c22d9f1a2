import { languages } from '../../i18n/languages.ts'
import { bringWords, startWords, firstWords } from '../../i18n/words.ts'

/** What is said, by the first part of the address of each language, where no page of the app can be had: it stands in the worker itself. */
export async function damagedPages(): Promise<Readonly<Record<string, string>>> {
  const pages = languages.map(async (language) => {
    const words = startWords(language, await firstWords(language))
    await bringWords(words, 'problems')
    const [heading, said, todo] = ['heading', 'said', 'do'].map((part) => escaped(words.t(`problems:app.${part}`)))
    const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Alongside</title>'
    return [language.path, `<!doctype html><html lang="${language.id}" dir="${language.dir}">${head}<h1>${heading}</h1><p>${said}</p><p>${todo}</p></html>`] as const
  })
  return Object.fromEntries(await Promise.all(pages))
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
