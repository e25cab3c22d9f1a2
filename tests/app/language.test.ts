import { expect, test, vi } from 'vitest'
import { addressOf, languageToOpen, partAt } from '../../src/app/address.ts'
import { readDevice, rememberDevice } from '../../src/app/device.ts'
import { topicAt, topicTitles } from '../../src/app/topics.ts'
import { languages } from '../../src/i18n/languages.ts'
import { bringLanguage, bringWords, startWords } from '../../src/i18n/words.ts'

vi.stubGlobal('fetch', () => Promise.resolve(Response.json({})))
const [english, ...others] = languages
const urdu = others.find(({ id }) => id === 'ur')!

test('an address that names a language is opened in it; any other in the language last used', () => {
  expect(languageToOpen('/ur/prepare', 'en-GB')).toBe(urdu)
  expect(languageToOpen('/prepare', 'ur')).toBe(urdu)
  expect(languageToOpen('/prepare', undefined)).toBe(english)
  expect(languageToOpen('/prepare', 'tlh')).toBe(english)
})

test.each(languages)('an address says the same place in $id', (language) => {
  expect(addressOf(language, 'welcome')).toBe(`/${language.path}`)
  expect(partAt(addressOf(language, 'together', 'options'))).toEqual({ part: 'together', place: 'options' })
})

test('the device remembers its language, and only one that there is', () => {
  rememberDevice({ ...readDevice(), language: 'ur' })
  expect(readDevice().language).toBe('ur')
  localStorage.setItem('alongside', JSON.stringify({ language: 'tlh' }))
  expect(readDevice().language).toBeUndefined()
})

test('a language is brought with every part of the words that is there in the present one', async () => {
  const words = startWords(english)
  await bringWords(words, 'prepare', 'concepts')
  await bringLanguage(words, 'ur')
  expect(['common', 'welcome', 'prepare', 'concepts'].map((part) => words.hasResourceBundle('ur', part))).toEqual([true, true, true, true])
  await expect(bringLanguage(words, 'tlh')).rejects.toThrow('There are no words for')
})

test('words that are still on their way when the language changes are brought in the one that is spoken then', async () => {
  const words = startWords(english)
  const coming = bringWords(words, 'plan')
  await bringLanguage(words, 'ur')
  await words.changeLanguage('ur')
  await coming
  expect(words.t('plan:plan.heading')).toBe('ہمارا منصوبہ')
})

test('a topic comes in the language that is spoken, or in English with the words for sentences around it', async () => {
  const words = startWords(urdu)
  expect((await topicAt('statins', 'ur', words)).text.lang).toBe('ur')
  expect((await topicAt('statins', 'tlh', words)).text.lang).toBe('en-GB')
  expect(words.hasResourceBundle('en-GB', 'common')).toBe(true)
})

test('every topic is listed in every language, and says in which one where it is another', async () => {
  const all = await topicTitles('en-GB')
  for (const { id } of others) {
    const listed = await topicTitles(id)
    expect(listed.map(({ topic }) => topic).toSorted()).toEqual(all.map(({ topic }) => topic).toSorted())
    const english = listed.filter(({ title }) => all.some((each) => each.title === title))
    expect(english.filter(({ lang }) => lang !== 'en-GB')).toEqual([])
  }
})
