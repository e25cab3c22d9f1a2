import { fill, gapsOf } from '../fill.ts'
import { inText, type Rule } from '../rule.ts'

/** Words that steer, blur or frighten, and what is wrong with each. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\b(only|just|merely|simply|obviously)\b/i, 'makes something small'],
  [/\b(should|must|ought)\b/i, 'tells people what to do'],
  [/%|\bper ?cent\b/i, 'is a percentage: say so many in a hundred'],
  [/\b(?:1|one|an?) in (?!100\b|1,?000\b|10,?000\b|a\b|the\b|each\b|every\b|this\b)(?:[\d,]+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b/i, 'changes the number out of which it counts'],
  [/\b(doubl\w*|halv\w*|halves|tripl\w*|twice)\b|\b(half|quarter|third|times) (as|more|less|fewer|lower|higher)\b|\bby (a|one) (half|quarter|third)\b/i, 'says how much without saying of what'],
  [/\bdrugs?\b/i, 'say medicine'],
  [/\brisks?\b(?! score)/i, 'say chance'],
  [/\b(suffer\w*|victims?|non-?complian\w*|refus\w*|den(y|ies|ied)|fail(s|ed|ure)? to)\b/i, 'lays blame'],
]

const vague = /\b(rare|rarely|uncommon|common|commonly|unlikely)\b/i

/** Nothing steers, blurs or frightens. */
export const rule: Rule = {
  id: 'banned-words',
  what: 'No word steers, blurs or frightens: no only, just or should, no percentage, no “one in so many”, no doubling, and no rare or common without a number.',
  check: (files) => {
    const gaps = gapsOf(files.evidence, { emergency: '-', urgent: '-' }, 'en')
    return files.texts
      .filter((text) => text.lang.startsWith('en'))
      .flatMap((text) =>
        Object.entries(text.words)
          .filter(([key]) => !key.startsWith('source.') && key !== 'topic.search')
          .flatMap(([key, words]) => {
            const said = words.replace(/\{\{[^{}]*\}\}/g, (gap) => (gaps[gap.slice(2, -2)] === undefined ? gap : fill(gap, gaps)))
            const found = banned.flatMap(([pattern, why]) => {
              const match = pattern.exec(said)
              return match ? [`says “${match[0]}”, which ${why}`] : []
            })
            const blurred = sentencesOf(words).filter((sentence) => vague.test(sentence) && !sentence.includes('{{'))
            return [...found, ...blurred.map((sentence) => `says “${vague.exec(sentence)?.[0]}” without a number`)].map((problem) => inText(text, key, problem))
          }),
      )
  },
}

function sentencesOf(words: string): readonly string[] {
  return words.split(/(?<=[.?!])\s+/)
}
