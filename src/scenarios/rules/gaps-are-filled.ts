import { cellsOf } from '../cells.ts'
import { gapsIn, gapsOf, rowOf } from '../fill.ts'
import { inText, overWords, type Rule } from '../rule.ts'

/** Half a number is worse than none. */
export const rule: Rule = {
  id: 'gaps-are-filled',
  what: 'Every gap is filled by the evidence, and the gaps of a cell by the row that the cell names.',
  check: (files) => {
    const filling = gapsOf(files.evidence, { emergency: '-', urgent: '-' }, 'en')
    const rows = new Map(cellsOf(files.scenario).flatMap(({ cell }) => (cell.kind === 'words' ? [[cell.text, cell.evidence] as const] : [])))
    return [
      ...overWords(files, (_, words) =>
        gapsIn(words)
          .filter((gap) => filling[gap] === undefined)
          .map((gap) => `has a gap {{${gap}}} that nothing fills`),
      ),
      ...overWords(files, (_, words) => (/[{}]/.test(words.replace(/\{\{[^{}]*\}\}/g, '')) ? ['has braces that make no gap'] : [])),
      ...files.texts.flatMap((text) =>
        [...rows].flatMap(([key, evidence]) =>
          gapsIn(text.words[key] ?? '')
            .filter((gap) => gap.split('.')[0] !== rowOf(evidence ?? ''))
            .map((gap) => inText(text, key, `has a gap {{${gap}}} that is not of the row its cell names`)),
        ),
      ),
    ]
  },
}
