import { practicalCategories } from '../../domain/scenario.ts'
import { inScenario, inText, type Rule } from '../rule.ts'

/** How far the words about one option may be from the mean of all. */
const apart = 0.35

/** No option is made large by words, or small by the lack of them. */
export const rule: Rule = {
  id: 'equal-detail',
  what: 'Every option has words in the same practical categories, and about as many words in all: within 35 in 100 of the mean.',
  check: ({ scenario, texts }) => {
    const options = scenario.options.map((option) => option.id)
    return [
      ...practicalCategories.flatMap((category) =>
        options
          .filter((option) => (scenario.practical[category]?.length ?? 0) > 0 && !scenario.practical[category]?.includes(option))
          .map((option) => inScenario(`practical.${category}`, `says nothing of ${option}, and something of others`)),
      ),
      ...texts.flatMap((text) => {
        const counts = options.map((option) => ({ option, words: wordsAbout(option, text.words) }))
        const mean = counts.reduce((sum, { words }) => sum + words, 0) / counts.length
        return counts
          .filter(({ words }) => Math.abs(words - mean) > apart * mean)
          .map(({ option, words }) => inText(text, option, `has ${words} words, and the mean is ${Math.round(mean)}`))
      }),
    ]
  },
}

function wordsAbout(option: string, words: Readonly<Record<string, string>>): number {
  return Object.entries(words)
    .filter(([key]) => key.startsWith(`option.${option}.`) || (key.startsWith('practical.') && key.endsWith(`.${option}`)))
    .reduce((sum, [, each]) => sum + each.split(/\s+/).length, 0)
}
