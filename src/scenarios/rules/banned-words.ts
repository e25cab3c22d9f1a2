import { gapsOf } from '../fill.ts'
import { overWords, type Rule } from '../rule.ts'

const changes = 'changes the number out of which it counts'
const withoutWhat = 'says how much without saying of what'

/** Words that steer, blur or frighten, and what is wrong with each. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\b(only|just|merely|simply|obviously)\b/i, 'makes something small'],
  [/\b(should|must|ought)\b/i, 'tells people what to do'],
  [/%|\bper ?cent\b/i, 'is a percentage: say so many in a hundred'],
  [/\b(?:1|one|an?) in (?!100\b|1,?000\b|10,?000\b)(?:[\d,]+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b/i, changes],
  [/\b(doubl\w*|halv\w*|halves|tripl\w*|twice)\b/i, withoutWhat],
  [/\b(half|quarter|third|times) (as|more|less|fewer|lower|higher)\b|\bby (a|one) (half|quarter|third)\b/i, withoutWhat],
  [/\bdrugs?\b/i, 'say medicine'],
  [/\brisks?\b(?! score)/i, 'say chance'],
  [/\b(suffer\w*|victims?|non-?complian\w*|refus\w*|den(y|ies|ied)|fail(s|ed|ure)? to)\b/i, 'lays blame'],
]

const vague = /\b(rare|rarely|uncommon|common|commonly|unlikely)\b/i

/** Nothing steers, blurs or frightens. */
export const rule: Rule = {
  id: 'banned-words',
  what:
    'No word steers, blurs or frightens: no only, just or should, no percentage, no “one in so many”, no doubling, ' +
    'and no rare or common without a number.',
  check: (files) => {
    const gaps = gapsOf(files.evidence, { emergency: '-', urgent: '-' }, 'en')
    return overWords(files, (key, words, text) => {
      if (!text.lang.startsWith('en') || key.startsWith('source.') || key === 'topic.search') return []
      return [...steering(words.replace(/\{\{[^{}]*\}\}/g, (gap) => gaps[gap.slice(2, -2)] ?? gap)), ...blurring(words)]
    })
  },
}

function steering(said: string): readonly string[] {
  return banned.flatMap(([pattern, why]) => {
    const match = pattern.exec(said)
    return match ? [`says “${match[0]}”, which ${why}`] : []
  })
}

/** A sentence that says how often in a word, with no number in it. */
function blurring(words: string): readonly string[] {
  return words.split(/(?<=[.?!])\s+/).flatMap((sentence) => {
    const match = sentence.includes('{{') ? null : vague.exec(sentence)
    return match ? [`says “${match[0]}” without a number`] : []
  })
}
