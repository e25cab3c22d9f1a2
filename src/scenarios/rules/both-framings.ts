import { cellsOf } from '../cells.ts'
import { inText, type Rule } from '../rule.ts'

/** Those who have it and those who do not are both said, in words that differ. */
export const rule: Rule = {
  id: 'both-framings',
  what: 'Every outcome with figures says both who has it and who does not.',
  check: ({ scenario, texts }) => {
    const withFigures = new Set(cellsOf(scenario).flatMap(({ cell, outcome }) => (cell.kind === 'figure' ? [outcome.id] : [])))
    return texts.flatMap((text) =>
      [...withFigures].flatMap((id) => {
        const event = text.words[`outcome.${id}.event`]
        const nonEvent = text.words[`outcome.${id}.non-event`]
        if (event === undefined || nonEvent === undefined) return [inText(text, `outcome.${id}`, 'says one side of its figures and not the other')]
        return event === nonEvent ? [inText(text, `outcome.${id}`, 'says the same of both sides of its figures')] : []
      }),
    )
  },
}
