import { gapsIn } from '../fill.ts'
import { inScenario, inText, type Rule } from '../rule.ts'

const needed = ['redFlags', 'exclusions', 'checks', 'safetyNet'] as const

/** Whatever is chosen, people know what to watch for and whom to call. */
export const rule: Rule = {
  id: 'safety-net-is-there',
  what: 'There are red flags, checks, reasons that it is not for somebody, and a safety net that says whom to call.',
  check: ({ scenario, texts }) => [
    ...needed.filter((key) => scenario[key].length === 0).map((key) => inScenario(key, 'is empty')),
    ...texts.flatMap((text) => {
      const gaps = scenario.safetyNet.flatMap((id) => gapsIn(text.words[`safety-net.${id}`] ?? ''))
      return gaps.includes('call.emergency') ? [] : [inText(text, 'safety-net', 'does not say whom to call when life is in danger')]
    }),
  ],
}
