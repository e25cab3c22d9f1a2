import { expect, test } from 'vitest'
import { aboutMeHeadings, conceptOf, concepts } from '../../src/domain/concepts.ts'

test('every concept has an id of its own', () => {
  expect(new Set(concepts.map((concept) => concept.id)).size).toBe(concepts.length)
})

test('the three questions of every visit weigh most', () => {
  expect(concepts.filter((concept) => concept.always === 3).map((concept) => concept.id)).toEqual(['what-matters', 'hopes-visit', 'questions'])
})

test('no concept is a check of safety: those are made afresh at each visit', () => {
  const gates = ['allergies', 'medicines', 'pregnancy', 'mood', 'risk', 'red-flags', 'suicide', 'safety-at-home']
  expect(concepts.filter((concept) => gates.includes(concept.id))).toEqual([])
})

test('what is tender is for the GP team alone until the person says otherwise', () => {
  expect(concepts.filter((concept) => concept.tier === 2).map(({ id, audience }) => ({ id, audience }))).toEqual([{ id: 'do-dont', audience: 'gp-team' }])
})

test('every heading of About Me has something to stand under it', () => {
  expect(aboutMeHeadings.filter((heading) => !concepts.some((concept) => concept.heading === heading))).toEqual([])
})

test('a concept from a newer app is kept for the GP team and never asked', () => {
  expect(conceptOf('shoe-size')).toEqual({
    id: 'shoe-size',
    holds: 'many',
    freshness: 'history',
    asked: 'room',
    tier: 1,
    audience: 'gp-team',
    heading: 'worth-knowing',
    answer: 'words',
    phrases: [],
    always: 0,
  })
})
