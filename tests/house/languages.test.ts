import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../src/domain/scenario.ts'
import { languages as offered } from '../../src/i18n/languages.ts'
import { gapsIn } from '../../src/scenarios/fill.ts'
import { topicsOnDisk } from '../scenarios/topics-on-disk.ts'

type Words = { readonly [key: string]: string | Words }
type Flat = Readonly<Record<string, string>>

/** One thing said twice: in English, and in the other language. */
interface Pair {
  readonly key: string
  readonly english: string
  readonly said: string
}

const files = import.meta.glob<Words>('/src/i18n/*/*.json', { import: 'default', eager: true })
const source = 'en-GB'
/** Somebody's own words, made up or not, are said in the language in which they were said. */
const quoted = 'made-up.'
const atLeast = 0.95

/** A language is offered only when it is complete. One that is still being written is not held to anything yet. */
const languages = offered.map(({ id }) => id).filter((lang) => lang !== source)
const topicTexts = topicsOnDisk.flatMap((files) => {
  const english = files.texts.find((text) => text.lang === source)
  return files.texts.filter((text) => text !== english).map((text) => ({ name: `${files.topic} in ${text.lang}`, scenario: files.scenario, english, text }))
})
const shared = topicsOnDisk[0]?.attributeTexts ?? []
const sharedTexts = shared
  .filter(({ lang }) => lang !== source)
  .map((text) => ({ name: `the shared attributes in ${text.lang}`, english: shared.find(({ lang }) => lang === source), text }))

describe.each(languages)('the app in %s', (lang) => {
  const english = wordsOf(source)
  const said = wordsOf(lang)
  const pairs = Object.keys(said).flatMap((key) => pairOf(key, english, said))

  test('has words for everything, with the plural endings of the language, and no others', () => {
    expect(Object.keys(said).toSorted()).toEqual(Object.keys(english).flatMap((key) => keysFor(lang, key, english)).toSorted())
  })

  test('leaves nothing empty', () => {
    expect(pairs.filter((pair) => pair.said.trim() === '').map(({ key }) => key)).toEqual([])
  })

  test('has the same gaps', () => {
    expect(differing(pairs, gapsIn)).toEqual([])
  })

  test('has the same tags', () => {
    expect(differing(pairs, (words) => words.match(/<[^<>]*>/g) ?? [])).toEqual([])
  })

  test('says every number that English says, in the same digits', () => {
    expect(differing(pairs, digitsIn)).toEqual([])
  })

  test('leaves no sentence out', () => {
    expect(shortened(pairs)).toEqual([])
  })

  test('is not English by accident', () => {
    expect(shareThatDiffers(pairs)).toBeGreaterThanOrEqual(atLeast)
  })

  test('has a made-up person to try it with, who has as much to say as the English one', () => {
    const own = (language: string) => Object.entries(files[`/src/i18n/${language}/made-up.json`] ?? {})
    expect(own(lang).map(([key]) => key).toSorted()).toEqual(own(source).map(([key]) => key).toSorted())
    expect(own(lang).filter(([key, words]) => words === '' || own(source).some((each) => each[0] === key && each[1] === words))).toEqual([])
  })
})

describe.each([...topicTexts, ...sharedTexts])('$name', ({ english, text }) => {
  const source = english?.words ?? {}
  const said = text.words
  const pairs = Object.keys(said).flatMap((key) => pairOf(key, source, said))

  test('is marked as a draft, or as checked by somebody who speaks it', () => {
    expect(['draft', 'checked']).toContain(text.status)
  })

  test('has words for everything that the source has, and no others', () => {
    expect(Object.keys(said).toSorted()).toEqual(Object.keys(source).toSorted())
  })

  test('has the same gaps, so the same rows of evidence', () => {
    expect(differing(pairs, gapsIn)).toEqual([])
  })

  test('says every number that the source says, in the same digits', () => {
    expect(differing(pairs, digitsIn)).toEqual([])
  })

  test('leaves no sentence out', () => {
    expect(shortened(pairs.filter(({ key }) => !key.startsWith('source.') && key !== 'topic.search'))).toEqual([])
  })

  test('is not English by accident', () => {
    expect(shareThatDiffers(pairs)).toBeGreaterThanOrEqual(atLeast)
  })
})

describe.each(topicTexts)('$name', ({ scenario, text, english }) => {
  test('says every row, every harm and every warning in its own words', () => {
    const needed = [...rowsOf(scenario), ...warningsOf(scenario)]
    const silent = needed.filter((start) => {
      const keys = Object.keys(english?.words ?? {}).filter((key) => key === start || key.startsWith(`${start}.`))
      return keys.length === 0 || keys.some((key) => (text.words[key]?.trim() ?? '') === '' || text.words[key] === english?.words[key])
    })
    expect(silent).toEqual([])
  })
})

test('every topic that is offered in a language has the shared attributes in it too', () => {
  const without = topicTexts.filter(({ text }) => !shared.some(({ lang }) => lang === text.lang)).map(({ name }) => name)
  expect(without).toEqual([])
})

/** All words of the app in one language: `prepare.asking.next`. */
function wordsOf(lang: string): Flat {
  const start = `/src/i18n/${lang}/`
  const inLanguage = Object.entries(files).filter(([path]) => path.startsWith(start))
  const words = inLanguage.flatMap(([path, each]) => flat(each, `${path.slice(start.length, -'.json'.length)}.`))
  return Object.fromEntries(words.filter(([key]) => !key.startsWith(quoted)))
}

function flat(words: Words, under: string): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[under + key, value] as const] : flat(value, `${under}${key}.`)))
}

/** What a key is called before its plural ending; nothing where it has none. */
function countedAs(key: string, words: Flat): string | undefined {
  const base = /^(.*)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1]
  return base !== undefined && words[`${base}_other`] !== undefined ? base : undefined
}

/** The keys that a language needs for a key of the source: where things are counted, one for each of its own plurals. */
function keysFor(lang: string, key: string, english: Flat): readonly string[] {
  const base = countedAs(key, english)
  if (base === undefined) return [key]
  return key.endsWith('_other') ? new Intl.PluralRules(lang).resolvedOptions().pluralCategories.map((category) => `${base}_${category}`) : []
}

/** A plural that English has not stands beside its general one. */
function pairOf(key: string, english: Flat, said: Flat): readonly Pair[] {
  const counted = countedAs(key, said)
  const source = english[key] ?? (counted === undefined ? undefined : english[`${counted}_other`])
  return source === undefined ? [] : [{ key, english: source, said: said[key] ?? '' }]
}

function digitsIn(words: string): readonly string[] {
  return words.replaceAll(/\{\{[^{}]*\}\}/g, '').match(/\p{Nd}+/gu) ?? []
}

function differing(pairs: readonly Pair[], parts: (words: string) => readonly string[]): readonly string[] {
  const sorted = (words: string) => parts(words).toSorted().join(' ')
  return pairs.filter(({ english, said }) => sorted(english) !== sorted(said)).map(({ key, english, said }) => `${key}: ${sorted(said)}, and in English ${sorted(english)}`)
}

/** A language may say in two sentences what another says in one; fewer sentences mean that something is not said. */
function shortened(pairs: readonly Pair[]): readonly string[] {
  const sentences = (words: string) => words.split(/(?<=[.?!۔؟])\s+/).length
  return pairs.filter(({ english, said }) => sentences(said) < sentences(english)).map(({ key, said }) => `${key}: ${said}`)
}

function shareThatDiffers(pairs: readonly Pair[]): number {
  return pairs.filter(({ english, said }) => english !== said).length / pairs.length
}

function rowsOf({ outcomes }: Scenario): readonly string[] {
  return outcomes.flatMap(({ id, cells }) => [
    `outcome.${id}`,
    ...Object.values(cells).flatMap((byOption) => Object.values(byOption).flatMap((cell) => (cell.kind === 'words' ? [cell.text] : []))),
  ])
}

function warningsOf({ redFlags, exclusions, checks, safetyNet }: Scenario): readonly string[] {
  const named = (start: string, ids: readonly string[]) => ids.map((id) => `${start}.${id}`)
  return [...named('red-flag', redFlags), ...named('exclusion', exclusions), ...named('check', checks), ...named('safety-net', safetyNet)]
}
