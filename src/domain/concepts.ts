import type { Audience, ConceptId } from './statement.ts'

/** How long what was said stays fresh: a number of days, or until the visit or the decision is over. */
export type Freshness = number | 'this-visit' | 'this-decision' | 'history'

/** The rules of one thing a person can be asked about. Its words are in `i18n`. */
export interface Concept {
  readonly id: ConceptId
  /** A `one` concept has a single answer at a time; only it can contradict itself. */
  readonly holds: 'one' | 'many'
  readonly freshness: Freshness
  readonly asked: 'home' | 'room' | 'both' | 'set-up' | 'follow-up'
  /** 0 plain, 1 personal, 2 tender: tender ones say first that they can be skipped. */
  readonly tier: 0 | 1 | 2
  readonly audience: Audience
  readonly heading: AboutMeHeading
  /** How an answer is given: by writing and phrases, or by choosing one of a closed list. */
  readonly answer: 'words' | 'choice'
  /** Phrases that can be picked instead of writing: ids whose words are in `i18n`. */
  readonly phrases: readonly string[]
  /** How much it matters to every visit: 0 is asked only where a topic needs it. */
  readonly always: 0 | 1 | 2 | 3
}

export const aboutMeHeadings = [
  'most-important',
  'people',
  'how-i-communicate',
  'wellness',
  'please-do',
  'worth-knowing',
  'this-visit',
] as const
/** The headings of About Me under which a story is read back. */
export type AboutMeHeading = (typeof aboutMeHeadings)[number]

/** Every concept there is, in the order in which equals are asked. */
export const concepts: readonly Concept[] = [
  { id: 'call-me', holds: 'one', freshness: 730, asked: 'set-up', tier: 0, audience: 'everyone', heading: 'how-i-communicate', answer: 'words', phrases: [], always: 0 },
  { id: 'full-name', holds: 'one', freshness: 730, asked: 'set-up', tier: 0, audience: 'everyone', heading: 'how-i-communicate', answer: 'words', phrases: [], always: 0 },
  { id: 'born', holds: 'one', freshness: 'history', asked: 'set-up', tier: 0, audience: 'gp-team', heading: 'how-i-communicate', answer: 'words', phrases: [], always: 0 },
  { id: 'what-matters', holds: 'many', freshness: 180, asked: 'both', tier: 1, audience: 'everyone', heading: 'most-important', answer: 'words', phrases: ['family', 'independence', 'keep-active', 'work', 'no-fuss', 'not-a-worry'], always: 3 },
  { id: 'hopes-visit', holds: 'many', freshness: 'this-visit', asked: 'both', tier: 0, audience: 'everyone', heading: 'this-visit', answer: 'words', phrases: ['understand', 'decide', 'be-heard', 'plan', 'check'], always: 3 },
  { id: 'questions', holds: 'many', freshness: 'this-visit', asked: 'both', tier: 0, audience: 'everyone', heading: 'this-visit', answer: 'words', phrases: ['my-options', 'good-and-bad', 'how-likely', 'if-i-wait'], always: 3 },
  { id: 'how-decide', holds: 'one', freshness: 'this-decision', asked: 'both', tier: 0, audience: 'everyone', heading: 'how-i-communicate', answer: 'choice', phrases: ['i-decide', 'together', 'you-decide', 'your-view-first', 'not-sure'], always: 2 },
  { id: 'see-hear-move', holds: 'many', freshness: 730, asked: 'both', tier: 0, audience: 'everyone', heading: 'how-i-communicate', answer: 'words', phrases: ['nothing', 'face-me', 'large-print', 'interpreter', 'more-time', 'someone-with-me'], always: 2 },
  { id: 'worries', holds: 'many', freshness: 90, asked: 'both', tier: 1, audience: 'everyone', heading: 'worth-knowing', answer: 'words', phrases: ['side-effects', 'what-it-means', 'family-history', 'being-a-burden', 'nothing'], always: 1 },
  { id: 'good-day', holds: 'many', freshness: 180, asked: 'both', tier: 1, audience: 'everyone', heading: 'wellness', answer: 'words', phrases: ['out-and-about', 'people-round', 'garden', 'quiet-home', 'work-well'], always: 1 },
  { id: 'people', holds: 'many', freshness: 180, asked: 'both', tier: 1, audience: 'everyone', heading: 'people', answer: 'words', phrases: ['partner', 'children', 'friend', 'neighbour', 'nobody'], always: 1 },
  { id: 'tried', holds: 'many', freshness: 'history', asked: 'both', tier: 1, audience: 'everyone', heading: 'worth-knowing', answer: 'words', phrases: ['nothing-yet', 'changed-food', 'more-active', 'a-medicine'], always: 1 },
  { id: 'burden-limit', holds: 'many', freshness: 90, asked: 'both', tier: 1, audience: 'everyone', heading: 'worth-knowing', answer: 'words', phrases: ['more-tablets', 'trips', 'blood-tests', 'cost', 'time-off', 'nothing'], always: 1 },
  { id: 'what-helps', holds: 'many', freshness: 365, asked: 'both', tier: 1, audience: 'everyone', heading: 'wellness', answer: 'words', phrases: ['people-i-love', 'faith', 'getting-out', 'music', 'rest'], always: 1 },
  { id: 'do-dont', holds: 'many', freshness: 365, asked: 'both', tier: 2, audience: 'gp-team', heading: 'please-do', answer: 'words', phrases: ['explain-first', 'ask-first', 'no-rush', 'say-it-straight'], always: 1 },
  { id: 'leaning', holds: 'many', freshness: 'this-decision', asked: 'room', tier: 0, audience: 'everyone', heading: 'this-visit', answer: 'words', phrases: [], always: 0 },
  { id: 'would-change', holds: 'many', freshness: 'this-decision', asked: 'room', tier: 0, audience: 'everyone', heading: 'this-visit', answer: 'words', phrases: [], always: 0 },
  { id: 'reason', holds: 'many', freshness: 'this-decision', asked: 'room', tier: 0, audience: 'everyone', heading: 'this-visit', answer: 'words', phrases: [], always: 0 },
  { id: 'since', holds: 'many', freshness: 'this-visit', asked: 'follow-up', tier: 0, audience: 'gp-team', heading: 'this-visit', answer: 'words', phrases: [], always: 0 },
  { id: 'working', holds: 'many', freshness: 'this-visit', asked: 'follow-up', tier: 0, audience: 'gp-team', heading: 'this-visit', answer: 'words', phrases: [], always: 0 },
  { id: 'not-working', holds: 'many', freshness: 'this-visit', asked: 'follow-up', tier: 0, audience: 'gp-team', heading: 'this-visit', answer: 'words', phrases: [], always: 0 },
  { id: 'one-hope', holds: 'many', freshness: 'this-visit', asked: 'follow-up', tier: 0, audience: 'gp-team', heading: 'this-visit', answer: 'words', phrases: [], always: 0 },
  { id: 'still-right', holds: 'many', freshness: 'this-visit', asked: 'follow-up', tier: 0, audience: 'gp-team', heading: 'this-visit', answer: 'choice', phrases: ['carry-on', 'change', 'stop', 'talk'], always: 0 },
]

const byId = new Map(concepts.map((concept) => [concept.id, concept]))

/** The rules of a concept. A concept from a newer app is read as a plain one that is never asked. */
export function conceptOf(id: ConceptId): Concept {
  return byId.get(id) ?? { id, holds: 'many', freshness: 'history', asked: 'room', tier: 1, audience: 'gp-team', heading: 'worth-knowing', answer: 'words', phrases: [], always: 0 }
}
