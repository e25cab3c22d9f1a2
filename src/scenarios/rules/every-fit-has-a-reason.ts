import { inScenario, inText, type Rule } from '../rule.ts'

/** How an option sits with what matters is never said without why. */
export const rule: Rule = {
  id: 'every-fit-has-a-reason',
  what: 'For every attribute, option and group there is one fit, with a reason of one line in words.',
  check: ({ scenario, texts }) => [
    ...scenario.attributes.flatMap((attribute) =>
      scenario.options.flatMap(({ id: option }) => {
        const fits = scenario.fit.filter((reason) => reason.attribute === attribute && reason.option === option)
        const key = `fit.${attribute}.${option}`
        const plain = fits.filter((reason) => reason.group === undefined).length
        if (plain > 1) return [inScenario(key, 'is said more than once')]
        if (plain === 1) return []
        if (scenario.groups.length === 0) return [inScenario(key, 'is not said')]
        const missing = scenario.groups.filter((group) => fits.filter((reason) => reason.group === group).length !== 1)
        return missing.map((group) => inScenario(`${key}.${group}`, 'is not said once'))
      }),
    ),
    ...texts.flatMap((text) =>
      Object.entries(text.words)
        .filter(([key, words]) => key.startsWith('fit.') && words.split(/\s+/).length > 25)
        .map(([key]) => inText(text, key, 'is longer than a line')),
    ),
  ],
}
