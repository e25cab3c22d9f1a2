import { cellsOf } from '../cells.ts'
import { inScenario, type Rule } from '../rule.ts'

/** No number is not no warning. */
export const rule: Rule = {
  id: 'serious-harms-are-said',
  what: 'Every serious outcome says something of at least one option, in words where there is no figure.',
  check: ({ scenario }) =>
    scenario.outcomes
      .filter((outcome) => outcome.place === 'serious')
      .filter((outcome) => cellsOf({ ...scenario, outcomes: [outcome] }).every(({ cell }) => cell.kind === 'not-known'))
      .map(({ id }) => inScenario(`outcomes.${id}`, 'is serious, and says nothing')),
}
