import type { ReactNode } from 'react'
import type { ComparisonRow } from '../../domain/comparison.ts'
import type { ComparedRow } from '../../ui/side-by-side/side-by-side.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTopicSay } from '../say/use-say.tsx'
import { populationIn } from './evidence-in-words.tsx'
import type { OptionsView } from './options-view.ts'
import { OutcomeCell } from './outcome-cell.tsx'
import { RowBand } from './row-band.tsx'
import { SourceButton } from './source-dialog.tsx'

interface RowMakings {
  readonly props: ConsultationProps
  readonly view: OptionsView
}

/** Makes rows of outcomes: those with numbers first, each with what belongs to its pictures, then those in words. */
export function useOutcomeRows({ props, view }: RowMakings): (rows: readonly ComparisonRow[]) => readonly ComparedRow[] {
  const say = useTopicSay('options', view.topic)
  const note = useRowNote(view)
  const made = (row: ComparisonRow): ComparedRow => ({
    kind: 'row',
    id: row.outcome,
    ...(hasNumbers(row) && { turn: 1 as const }),
    head: say.topic(`outcome.${row.outcome}.name`),
    note: <span data-evidence={row.evidence.join(' ') || undefined}>{note(row)}</span>,
    ...(!hasNumbers(row) && { foot: <SourceButton props={props} view={view} row={row} /> }),
    cells: row.cells.map((cell) => <OutcomeCell key={cell.option} topic={view.topic} row={row} cell={cell} />),
  })
  const band = (row: ComparisonRow): ComparedRow => ({ kind: 'across', id: `${row.outcome}.band`, turn: 2, children: <RowBand props={props} view={view} row={row} /> })
  return (rows) => [...rows.filter(hasNumbers).flatMap((row) => (row.of === undefined ? [made(row)] : [made(row), band(row)])), ...rows.filter((row) => !hasNumbers(row)).map(made)]
}

/** A row that shows numbers, or would as soon as a group is picked. */
function hasNumbers(row: ComparisonRow): boolean {
  return row.of !== undefined || row.group === undefined
}

/** Over what time, and of whom: part of every number. */
function useRowNote({ topic }: OptionsView): (row: ComparisonRow) => ReactNode {
  const say = useTopicSay('options', topic)
  return (row) =>
    say.in((tongue) => {
      const horizon = tongue.topic(`outcome.${row.outcome}.horizon`)
      if (row.group === undefined) return tongue.t('row.needs-group', { horizon, question: tongue.topic('group.question') })
      const population = populationIn(tongue, row)
      return row.of === undefined ? tongue.t('row.words', { horizon, population }) : tongue.t('row.figures', { horizon, population, of: tongue.count(row.of) })
    })
}
