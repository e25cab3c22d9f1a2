import type { IconName } from '../../ui/icon/icon-paths.ts'

/** The drawing beside a phrase, by the phrase's id. A phrase without one stands as words alone. */
export const phraseIcons: Readonly<Partial<Record<string, IconName>>> = {
  'a-medicine': 'pill',
  'ask-first': 'hand',
  'be-heard': 'ear',
  'being-a-burden': 'people',
  'blood-tests': 'plus',
  'changed-food': 'leaf',
  'explain-first': 'interpreter',
  'face-me': 'eye',
  'family-history': 'family',
  'getting-out': 'walk',
  'good-and-bad': 'swap',
  'how-likely': 'chart',
  'if-i-wait': 'clock',
  'keep-active': 'walk',
  'large-print': 'display',
  'more-active': 'walk',
  'more-tablets': 'pill',
  'more-time': 'clock',
  'my-options': 'rings',
  'no-fuss': 'leaf',
  'no-rush': 'clock',
  'not-a-worry': 'moon',
  'out-and-about': 'walk',
  'people-i-love': 'family',
  'people-round': 'people',
  'quiet-home': 'home',
  'say-it-straight': 'send',
  'side-effects': 'pill',
  'someone-with-me': 'people',
  'time-off': 'calendar',
  'what-it-means': 'question',
  'work-well': 'check',
  check: 'shield',
  children: 'family',
  cost: 'tiles',
  decide: 'check',
  faith: 'moon',
  family: 'family',
  friend: 'person',
  garden: 'leaf',
  independence: 'hand',
  interpreter: 'globe',
  music: 'ear',
  neighbour: 'home',
  partner: 'person',
  plan: 'calendar',
  rest: 'moon',
  trips: 'walk',
  understand: 'mind',
  work: 'calendar',
}

/** Phrases that say there is nothing: each stands alone, and gives way to any other. */
export const nothingPhrases: readonly string[] = ['nobody', 'nothing', 'nothing-yet']

/** The picks after one more or one fewer. "Nothing" and anything else never stand together. */
export function togglePhrase(picked: readonly string[], phrase: string, add: boolean): readonly string[] {
  const others = picked.filter((each) => each !== phrase)
  if (!add) return others
  const kept = nothingPhrases.includes(phrase) ? [] : others.filter((each) => !nothingPhrases.includes(each))
  return [...kept, phrase]
}
