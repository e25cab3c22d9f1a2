import { expect, test } from 'vitest'
import { readAttributes, readDossier, readEvidence, readScenario, readTopicText } from '../../src/scenarios/reading.ts'
import { ScenarioError } from '../../src/scenarios/scenario-error.ts'
import { draftTopic, type TopicDraft } from './a-topic.ts'
import { rawFiles } from './topics-on-disk.ts'

const raw = (path: string, change?: (draft: TopicDraft) => void) => draftTopic(change)[`hiccups/${path}`]

test('a scenario is read as it is written, and nothing is added or lost', () => {
  expect(readScenario(rawFiles['statins/scenario.json'], 'scenarios/statins/scenario.json')).toEqual(rawFiles['statins/scenario.json'])
})

test('evidence is read by its ids, and its figures stay as they are printed', () => {
  const evidence = readEvidence(rawFiles['statins/evidence.json'], 'scenarios/statins/evidence.json')
  expect(Object.fromEntries(evidence)).toEqual(rawFiles['statins/evidence.json'])
  expect(evidence.get('statins/ST09')?.with).toEqual({ n: '15.0', low: '14', high: '16.2' })
})

test('the title of a topic is among its words', () => {
  const text = readTopicText(raw('text/en-GB.json'), 'scenarios/hiccups/text/en-GB.json')
  expect([text.words['topic.title'], text.words['topic.short'], text.words['topic.search']]).toEqual(['Wait, or take a tablet?', 'Hiccups', 'hiccups'])
})

test('what is wrong is named with its file and its key', () => {
  const file = 'scenarios/hiccups/scenario.json'
  const unknownField = raw('scenario.json', (draft) => Object.assign(draft.scenario, { winner: 'tablet' }))
  const unknownFit = raw('scenario.json', (draft) => Object.assign(draft.scenario.fit[0]!, { fit: 'best' }))
  const noWeight = raw('scenario.json', (draft) => Object.assign(draft.scenario.needs[0]!, { weight: 4 }))
  expect(() => readScenario(unknownField, file)).toThrow(new ScenarioError('scenarios/hiccups/scenario.json, winner: Invalid key: Expected never but received "winner"'))
  expect(() => readScenario(unknownFit, file)).toThrow(/^scenarios\/hiccups\/scenario\.json, fit\.0\.fit: .*"best"/)
  expect(() => readScenario(noWeight, file)).toThrow(/^scenarios\/hiccups\/scenario\.json, needs\.0\.weight: /)
})

test('a review can be a week ahead, and never a part of a week', () => {
  const file = 'scenarios/hiccups/scenario.json'
  const after = (months: number) => raw('scenario.json', (draft) => Object.assign(draft.scenario.reviewMonths, { wait: months }))
  expect([0.25, 0.5, 1, 60].map((months) => readScenario(after(months), file).reviewMonths['wait'])).toEqual([0.25, 0.5, 1, 60])
  for (const months of [0, 0.1, 0.3, 60.25]) expect(() => readScenario(after(months), file)).toThrow(/reviewMonths\.wait: /)
})

test.each([
  ['a figure that is no plain decimal', (draft: TopicDraft) => Object.assign(draft.evidence['hiccups/H01']!.without!, { n: '2 or 3' }), /hiccups\/H01\.without\.n: A figure is a plain decimal/],
  ['a figure that is not in quotes', (draft: TopicDraft) => Object.assign(draft.evidence['hiccups/H01']!.without!, { n: 2 }), /hiccups\/H01\.without\.n: /],
  ['a gap that holds words', (draft: TopicDraft) => Object.assign(draft.evidence['hiccups/F01']!.gaps, { people: 'three' }), /hiccups\/F01\.gaps\.people: A figure is a plain decimal/],
  ['a status that there is not', (draft: TopicDraft) => Object.assign(draft.evidence['hiccups/H01']!, { status: 'PROBABLY' }), /hiccups\/H01\.status: /],
  ['a day that there is not', (draft: TopicDraft) => Object.assign(draft.evidence['hiccups/H01']!, { read: 'last week' }), /hiccups\/H01\.read: /],
])('evidence with %s is refused', (_, change, message) => {
  expect(() => readEvidence(raw('evidence.json', change), 'scenarios/hiccups/evidence.json')).toThrow(message)
})

test('a file that is not there, or that holds something else, is refused', () => {
  expect(() => readDossier(undefined, 'scenarios/hiccups/dossier.json')).toThrow(/^scenarios\/hiccups\/dossier\.json: /)
  expect(() => readAttributes({ id: 'x' }, 'scenarios/attributes.json')).toThrow(/^scenarios\/attributes\.json: /)
  expect(() => readTopicText({ lang: 'en-GB', status: 'source', topic: { title: '', short: '', search: '' }, words: { a: '' } }, 'scenarios/hiccups/text/en-GB.json')).toThrow(
    'scenarios/hiccups/text/en-GB.json, words.a: Words that say nothing',
  )
})
