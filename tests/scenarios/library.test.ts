import { expect, test } from 'vitest'
import { compareOptions } from '../../src/domain/comparison.ts'
import { attributeWords, languagesOf, loadTopic, topics } from '../../src/scenarios/library.ts'
import { ScenarioError } from '../../src/scenarios/scenario-error.ts'
import { rawFiles, topicsOnDisk } from './topics-on-disk.ts'

const calls = { emergency: '999', urgent: '111' }

test('every topic that has a folder is found, with its title and the words to find it by', async () => {
  const found = await topics('en-GB')
  expect(found.map(({ topic }) => topic).toSorted()).toEqual(topicsOnDisk.map(({ topic }) => topic))
  expect(found.find(({ topic }) => topic === 'statins')).toEqual({
    topic: 'statins',
    title: 'Start a statin, change habits first, or neither for now?',
    search: 'statin statins atorvastatin cholesterol lipid lipids qrisk heart attack stroke prevention cardiovascular cvd',
  })
})

test('every language that a topic is written in has a list of topics', async () => {
  const languages = [...new Set(topicsOnDisk.flatMap(({ texts }) => texts.map((text) => text.lang)))]
  const lists = await Promise.all(languages.map(topics))
  expect(lists.map((list) => list.length > 0)).toEqual(languages.map(() => true))
})

test.each(topicsOnDisk.map(({ topic }) => topic))('%s is loaded whole, and no gap is left in its words', async (topic) => {
  const loaded = await loadTopic(topic, 'en-GB', calls)
  expect(loaded.scenario).toEqual(rawFiles[`${topic}/scenario.json`])
  expect(Object.values(loaded.text.words).filter((words) => /[{}]/.test(words))).toEqual([])
  expect(loaded.scenario.attributes.filter((id) => loaded.text.words[`attribute.${id}`] === undefined)).toEqual([])
})

test('the words of statins say their numbers as the sources print them', async () => {
  const { words } = (await loadTopic('statins', 'en-GB', calls)).text
  expect({
    group: words['group.qrisk-10.long'],
    subtitle: words['option.atorvastatin.subtitle'],
    firstYear: words['cell.muscle-first-year.atorvastatin'],
    cost: words['practical.cost-and-access.atorvastatin'],
    emergency: words['safety-net.emergency'],
    card: words['attribute.fewer-medicines'],
  }).toEqual({
    group: 'people with a score of about 10 in 100',
    subtitle: 'Atorvastatin 20 mg, as well as healthy living',
    firstYear: 'About 11 more people in 1,000 had it. It may be 6 to 16 more.',
    cost: 'In England, 9.90 pounds for each item, or free from age 60. Free in Scotland, Wales and Northern Ireland.',
    emergency: 'Call 999 for chest pain, trouble breathing at rest, or face, arm or speech trouble.',
    card: 'Take fewer medicines',
  })
})

test('at a score of about 10 in 100 statins say 100 against 75 in 1,000, and 266 against 271 for muscles', async () => {
  const topic = await loadTopic('statins', 'en-GB', calls)
  const [first, second] = compareOptions(topic, 'qrisk-10', { most: [], matters: [], couldWait: [] }, []).rows
  const said = (row: typeof first) => row?.cells.map((cell) => (cell.kind === 'figure' ? `${cell.rate.n} in ${row.of}` : cell.kind))
  expect(said(first)).toEqual(['100 in 1000', 'not-known', '75 in 1000'])
  expect(said(second)).toEqual(['266 in 1000', 'not-known', '271 in 1000'])
  expect(first?.cells[2]).toMatchObject({ fewer: 25, fewerRange: { low: 19, high: 30 } })
})

test('the languages of a topic are those of its files', () => {
  expect(languagesOf('statins')).toEqual(topicsOnDisk.find(({ topic }) => topic === 'statins')?.texts.map((text) => text.lang))
  expect(languagesOf('no-such-topic')).toEqual([])
})

test('the shared attributes have words without any topic', async () => {
  expect((await attributeWords('en-GB')).words['attribute.avoid-heart-attack-or-stroke']).toBe('Avoid a heart attack or stroke')
})

test('what there is not is named', async () => {
  await expect(loadTopic('statins', 'tlh', calls)).rejects.toThrow(new ScenarioError('There is no scenarios/statins/text/tlh.json'))
  await expect(loadTopic('horoscopes', 'en-GB', calls)).rejects.toThrow(new ScenarioError('There is no scenarios/horoscopes/scenario.json'))
  await expect(topics('tlh')).rejects.toThrow(new ScenarioError('There is no list of topics in tlh'))
})
