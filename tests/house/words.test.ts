import { describe, expect, test } from 'vitest'

type Words = { readonly [key: string]: string | Words }

const english = import.meta.glob<Words>('/src/i18n/en-GB/*.json', { import: 'default', eager: true })
const sources = import.meta.glob<string>('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
/** Somebody's own words, made up or not, are nobody's to correct. */
const quoted = '/src/i18n/en-GB/made-up.json'

const sayings = Object.entries(english)
  .filter(([path]) => path !== quoted)
  .flatMap(([path, words]) => flat(words).map(([key, text]) => ({ where: `${path.split('/').at(-1)} ${key}`, text })))

describe('the words of the app', () => {
  test('are said in sentences of at most twenty words', () => {
    const long = sayings.flatMap(({ where, text }) =>
      text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.split(/\s+/).length > 20).map((sentence) => `${where}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  test('do not push, blame or talk down', () => {
    const pushing = /\b(should(?! we\b)|just|simply|obviously|don’t worry|do not worry|must|refused|failed to|non-compliant|denies|drugs?)\b/i
    expect(sayings.filter(({ text }) => pushing.test(text)).map(({ where, text }) => `${where}: ${text}`)).toEqual([])
  })

  test('use no percentage and no exclamation mark', () => {
    expect(sayings.filter(({ text }) => /[%!]/.test(text)).map(({ where, text }) => `${where}: ${text}`)).toEqual([])
  })

  test('are there for every key that the code names in full', () => {
    const known = new Set(Object.values(english).flatMap((words) => flat(words).map(([key]) => key.replace(/_(zero|one|two|few|many|other)$/, ''))))
    const used = Object.entries(sources).flatMap(([path, source]) => [...source.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => ({ path, key: key ?? '' })))
    expect(used.filter(({ key }) => !known.has(key)).map(({ path, key }) => `${path}: ${key}`)).toEqual([])
  })
})

function flat(words: Words, under = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[under + key, value] as const] : flat(value, `${under}${key}.`)))
}
