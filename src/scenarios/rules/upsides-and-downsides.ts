import { inScenario, type Rule } from '../rule.ts'

/** The cards are fair to every option: each has something for it and something against it. */
export const rule: Rule = {
  id: 'upsides-and-downsides',
  what: 'There are four to six cards, and among them every option helps more with at least one thing and less with at least one.',
  check: ({ scenario }) => [
    ...cardProblems(scenario.attributes.length).map((problem) => inScenario('attributes', problem)),
    ...scenario.options.flatMap(({ id }) => {
      const fits = scenario.fit.filter((reason) => reason.option === id).map((reason) => reason.fit)
      return (['helps-more', 'helps-less'] as const).filter((fit) => !fits.includes(fit)).map((fit) => inScenario(`fit.${id}`, `never ${fit.replace('-', ' ')}`))
    }),
  ],
}

function cardProblems(cards: number): readonly string[] {
  return cards >= 4 && cards <= 6 ? [] : [`has ${cards}, and needs four to six`]
}
