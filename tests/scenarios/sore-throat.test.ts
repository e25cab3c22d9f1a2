import { expect, test } from 'vitest'
import { compareOptions, fitOf } from '../../src/domain/comparison.ts'
import { adviceAgainst, monthsFrom, reviewMonthsOf } from '../../src/domain/plan.ts'
import { noOrder, valueCards } from '../../src/domain/values.ts'
import { loadTopic } from '../../src/scenarios/library.ts'
import { topicsOnDisk } from './topics-on-disk.ts'

const topic = await loadTopic('sore-throat', 'en-GB', { emergency: '999', urgent: '111' })
const files = topicsOnDisk.find((each) => each.topic === 'sore-throat')!
const { scenario } = topic
const groups = [...scenario.groups, 'not-known', undefined] as const

test('on day three 66 in 100 against 45 are still sore, whatever the score, and nothing is known of a back-up', () => {
  const said = groups.map((group) => compareOptions(topic, group, noOrder, []).rows[0]!)
  for (const row of said) {
    expect(row.cells.map((cell) => (cell.kind === 'figure' ? `${cell.rate.n} in ${row.of}` : cell.kind))).toEqual(['66 in 100', 'not-known', '45 in 100'])
    expect(row.cells[2]).toMatchObject({ fewer: 21 })
  }
})

test('more come back after an antibiotic at once: the harm stands beside the benefit with the same kind of number', () => {
  const row = compareOptions(topic, undefined, noOrder, []).rows[1]!
  expect([row.place, row.kind]).toEqual(['main', 'harm'])
  expect(row.cells.map((cell) => (cell.kind === 'figure' ? `${cell.rate.n} in ${row.of}` : cell.kind))).toEqual(['27 in 100', '27 in 100', '38 in 100'])
})

test('the score changes how likely strep is and what guidance says, and nothing else', () => {
  const ofGroup = (group: (typeof groups)[number]) => compareOptions(topic, group, noOrder, []).rows
  for (const group of groups) {
    const differing = ofGroup(group).filter((row, index) => JSON.stringify(row) !== JSON.stringify(ofGroup(undefined)[index]))
    expect(differing.map((row) => row.outcome)).toEqual(group === undefined || group === 'not-known' ? [] : ['strep-likely'])
  }
  expect(scenario.fit.filter((reason) => reason.group !== undefined)).toEqual([])
})

test('guidance speaks against a prescription of either kind at the lowest scores, and against one at once in the middle', () => {
  const against = (group: (typeof groups)[number]) => scenario.options.flatMap(({ id }) => (adviceAgainst(scenario, id, group) === undefined ? [] : [id]))
  expect(groups.map(against)).toEqual([['back-up', 'antibiotic-now'], ['antibiotic-now'], [], [], []])
})

test('what was not read, and the baselines of another time, stand nowhere', () => {
  const kept = ['ST03', 'ST14', 'ST18', 'ST19', 'ST31']
  expect([...topic.evidence.keys()].filter((id) => kept.some((row) => id.endsWith(row)))).toEqual([])
  const old = ['2.3', '0.14', '18.1', '13.4', '1.7 in 100', '0.7']
  expect(Object.entries(topic.text.words).filter(([, words]) => old.some((figure) => words.includes(figure)))).toEqual([])
  expect(files.dossier.figures.filter((row) => kept.includes(row.id))).toHaveLength(kept.length)
})

test('no words add a figure of raw counts with the antibiotic', () => {
  for (const id of files.dossier.crude!) {
    const figure = files.dossier.figures.find((row) => row.id === id)!
    const row = topic.evidence.get(`sore-throat/${id}`)
    expect([id, row?.with, Object.values(row?.gaps ?? {}).includes(figure['rate_option']!)]).toEqual([id, undefined, false])
  }
})

test('a review is offered after a week, whichever way is chosen', () => {
  const noon = Date.UTC(2026, 10, 22, 12)
  expect([...scenario.options.map(({ id }) => id), undefined].map((option) => monthsFrom(noon, reviewMonthsOf(scenario, option)))).toEqual(Array(4).fill('2026-11-29'))
})

test('the cards that statins know too are the same cards', () => {
  const statins = topicsOnDisk.find((each) => each.topic === 'statins')!
  const shared = scenario.attributes.filter((id) => statins.scenario.attributes.includes(id))
  expect(shared).toEqual(['fewer-medicines'])
  const cards = valueCards([], scenario).cards
  expect(fitOf(scenario, cards, undefined).rows.every((row) => row.cells.every((cell) => cell.reason !== undefined && !cell.needsGroup))).toBe(true)
})
