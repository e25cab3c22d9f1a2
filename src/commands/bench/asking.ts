import { planAsking, type Need } from '../../domain/asking.ts'
import { concepts } from '../../domain/concepts.ts'
import { addEntries, newStory } from '../../domain/story.ts'
import { matchingTopics } from '../../screens/together/topic-search.ts'
import { percentile, type Figure } from './figure.ts'
import { manyStatements } from './statements.ts'

const statements = 10_000
const topics = 1_000

/** What asking once costs over a very long story with a thousand topics’ needs, and finding one topic among a thousand. */
export function asking(): readonly Figure[] {
  const now = 1_800_000_000_000
  const story = addEntries(newStory('person-1'), manyStatements(statements, now))
  const needs = Array.from({ length: topics }, (_, index): Need => ({ concept: concepts[index]?.id ?? `concept-${index}`, weight: ((index % 3) + 1) as Need['weight'] }))
  const plan = timesOf(30, () => planAsking(story, { now, visit: 'visit-2', needs, asked: [], skipped: [], confirmed: 0 }))
  const titles = Array.from({ length: topics }, (_, index) => ({ topic: `topic-${index}`, title: `A choice about matter ${index}`, search: `tablets blood pressure word${index} other${index % 7}` }))
  const search = timesOf(30, () => matchingTopics(titles, 'blood wor 99'))
  return [
    { name: 'ask-once plan: 10,000 statements, 1,000 concepts', figure: percentile(plan, 50), must: 10, aim: 2, unit: 'ms' },
    { name: 'topic search among 1,000 topics', figure: percentile(search, 95), must: 50, unit: 'ms' },
  ]
}

function timesOf(runs: number, work: () => unknown): readonly number[] {
  return Array.from({ length: runs }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
}
