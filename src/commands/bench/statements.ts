import { concepts } from '../../domain/concepts.ts'
import type { Entry, Said } from '../../domain/statement.ts'

const asked = concepts.filter(({ asked }) => asked !== 'set-up' && asked !== 'room')
const minute = 60_000

/**
 * What one person might say over a very long time, all of it by them: each statement takes the place of an earlier
 * one on the same matter, and one in every `stands` stands beside it.
 */
export function manyStatements(count: number, last: number, stands = 10): readonly Entry[] {
  const latest = new Map<string, string>()
  return Array.from({ length: count }, (_, index): Said => {
    const { id: concept, holds } = asked[index % asked.length]!
    const id = `said-${index}`
    const before = latest.get(concept)
    const beside = holds === 'many' && Math.floor(index / asked.length) % stands === 0
    latest.set(concept, id)
    const words = `What I said the ${index}th time: I would like to stay on my feet, and to be there for my family.`
    return {
      kind: 'said',
      id,
      at: last - (count - index) * minute,
      by: { voice: 'person' },
      concept,
      words,
      picked: [],
      lang: 'en-GB',
      place: 'home',
      audience: 'everyone',
      supersedes: before === undefined || beside ? [] : [before],
      visit: 'visit-1',
    }
  })
}
