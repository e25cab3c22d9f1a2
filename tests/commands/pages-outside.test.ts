import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { facesForLater, isForItsReaders } from '../../src/commands/build/faces.ts'
import { answeringBelow, type Hosting } from '../../src/commands/build/hosting.ts'
import { wordsOutside } from '../../src/commands/build/languages-outside.ts'
import { awayPageIn, noPageIn, speaking } from '../../src/commands/build/pages-outside.ts'
import { languages } from '../../src/i18n/languages.ts'

const [english, ...others] = languages
const away = readFileSync('public/away.html', 'utf8')
const noPage = readFileSync('public/404.html', 'utf8')

test('every address that the app answers is answered in every language', () => {
  const { rewrites } = JSON.parse(readFileSync('hosting/serve.json', 'utf8')) as Hosting
  const all = answeringBelow({ rewrites, headers: [] }, ['ur']).rewrites
  expect(all).toContainEqual({ source: '/ur', destination: '/ur/index.html' })
  expect(all).toContainEqual({ source: '/ur/together{,/**}', destination: '/ur/app.html' })
  expect(all).toHaveLength(rewrites.length * 2)
})

describe.each(others)('in $id', (language) => {
  test('the neutral page says nothing in English, and keeps its numbers', async () => {
    const source = await wordsOutside(english)
    const page = awayPageIn(await wordsOutside(language), away, source.away)
    expect(page).toContain(`<html lang="${language.id}" dir="${language.dir}">`)
    expect(Object.values(source.away).filter((words) => page.includes(`>${words}<`))).toEqual([])
    expect(page.match(/<td>\d+<\/td>/g)).toEqual(away.match(/<td>\d+<\/td>/g))
  })

  test('the page for no page says its own words, and leads to its own first screen', async () => {
    const words = await wordsOutside(language)
    const page = noPageIn(noPage, (await wordsOutside(english)).noPage, [words])
    expect(page).toContain(`<section lang="${language.id}" dir="${language.dir}">`)
    expect(page).toContain(`<a href="/${language.path}">${words.noPage['home']}</a>`)
  })

  test('its path is two letters, as the service worker takes it', () => {
    expect(language.path).toMatch(/^[a-z]{2}$/)
  })
})

test('pages that have parted from their words are refused', async () => {
  const words = await wordsOutside(others[0]!)
  expect(() => awayPageIn(words, away, { title: 'Bus times' })).toThrow('does not say “Bus times”')
  expect(() => noPageIn(noPage, { heading: 'Nothing' }, [])).toThrow('does not say “Nothing”')
  expect(() => speaking('<html lang="fr">', english)).toThrow('does not begin in English')
})

test('a large face is for its readers alone, and English is in the store-room', () => {
  const faces = others.flatMap(({ font, later }) => [font, ...(later ? [later.font] : [])])
  expect(faces.map((face) => isForItsReaders(`${face}.woff2`))).toEqual(faces.map((face) => face !== english.font))
  expect(isForItsReaders(`${english.font}.woff2`)).toBe(false)
  expect(Object.keys(facesForLater(languages))).toEqual(others.filter(({ later }) => later).map(({ path }) => `/${path}`))
})
