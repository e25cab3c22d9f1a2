import { inScenario, type Rule } from '../rule.ts'

/** Benefits and harms stand open at equal size. */
export const rule: Rule = {
  id: 'benefits-and-harms',
  what: 'Among the main outcomes there is at least one benefit and at least one harm.',
  check: ({ scenario: { outcomes } }) =>
    (['benefit', 'harm'] as const).flatMap((kind) =>
      outcomes.some((outcome) => outcome.place === 'main' && outcome.kind === kind) ? [] : [inScenario('outcomes', `has no main ${kind}`)],
    ),
}
