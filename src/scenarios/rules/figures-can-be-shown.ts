import { showRow, type EvidenceRow } from '../../domain/evidence.ts'
import { compare, fraction } from '../../domain/fraction.ts'
import { cellsOf, evidenceOf } from '../cells.ts'
import { inScenario, type Rule } from '../rule.ts'

/** Every figure can be drawn as whole people without changing what it says. */
export const rule: Rule = {
  id: 'figures-can-be-shown',
  what: 'Every figure in a cell is a pair of rates that whole people can show, from none to all of them.',
  check: ({ scenario, evidence }) =>
    cellsOf(scenario).flatMap(({ key, cell }) => {
      const row = cell.kind === 'figure' ? evidence.get(evidenceOf(cell) ?? '') : undefined
      return row ? problemsOf(row).map((problem) => inScenario(key, problem)) : []
    }),
}

function problemsOf(row: EvidenceRow): readonly string[] {
  try {
    showRow(row)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
  const figures = [row.without, row.with].flatMap((rate) => [rate?.n, rate?.low, rate?.high]).filter((figure) => figure !== undefined)
  const isARate = (figure: string) => compare(fraction(figure), fraction('0')) >= 0 && compare(fraction(figure), fraction(String(row.of))) <= 0
  return figures.filter((figure) => !isARate(figure)).map((figure) => `${figure} is no number of people out of ${row.of}`)
}
