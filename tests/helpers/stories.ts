import type { Entry, Said, Speaker } from '../../src/domain/statement.ts'
import { addEntries, newStory, type Statement, type Story } from '../../src/domain/story.ts'

/** 20 November 2026, 19:00 UTC: the evening before Joan's visit. */
export const evening = 1_795_201_200_000

export const joan: Speaker = { voice: 'person', name: 'Joan' }
export const claire: Speaker = { voice: 'family', name: 'Claire' }
export const drOkafor: Speaker = { voice: 'professional', name: 'Dr Okafor' }

/** One thing that Joan said at home, as an entry. */
export function aSaid(changes: Partial<Said> = {}): Said {
  return {
    kind: 'said',
    id: 'mum-had-a-stroke',
    at: evening,
    by: joan,
    concept: 'what-matters',
    words: 'My mum had a stroke when she was 71. I would like to stay on my feet.',
    picked: [],
    lang: 'en-GB',
    place: 'home',
    audience: 'everyone',
    supersedes: [],
    visit: 'november',
    ...changes,
  }
}

/** The same as it stands in the story now. */
export function aStatement(changes: Partial<Statement> = {}): Statement {
  return { ...aSaid(), audienceNow: 'everyone', freshSince: evening, attributes: [], ...changes }
}

/** Joan's story: what matters, a worry that is for the GP team, and what her daughter adds. */
export function aStory(entries: readonly Entry[] = joansEntries()): Story {
  return addEntries(newStory('joan'), entries)
}

function joansEntries(): readonly Entry[] {
  return [
    aSaid(),
    aSaid({ id: 'sore-legs', at: evening + 60_000, concept: 'worries', words: 'Tablets gave me sore legs in 2016.', picked: ['side-effects'], audience: 'gp-team' }),
    aSaid({ id: 'no-more-tablets', at: evening + 120_000, concept: 'burden-limit', words: '', picked: ['more-tablets'] }),
    aSaid({ id: 'claire-drives', at: evening + 180_000, by: claire, concept: 'people', words: 'I can drive Mum to the surgery on Fridays.' }),
  ]
}
