import type { ComparisonRow } from '../../domain/comparison.ts'
import type { Topic } from '../../domain/scenario.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { useTopicSay } from '../say/use-say.tsx'
import { Figure } from './figure.tsx'
import { figuresIn, isAbout } from './figures.ts'

interface FigureTableProps {
  readonly topic: Topic
  readonly row: ComparisonRow
}

/** A row of numbers as a table: one line for every option. */
export function FigureTable({ topic, row }: FigureTableProps) {
  const say = useTopicSay('options', topic)
  const of = row.of ?? 100
  const says = (key: string) => say.topic(`outcome.${row.outcome}.${key}`)
  const rate = (n: number, about: boolean) => say.in((tongue) => figuresIn(tongue).rate(n, of, about))
  return (
    <DataTable
      caption={
        <Figure evidence={row.evidence}>
          {say('table.caption', (tongue) => ({ outcome: tongue.topic(`outcome.${row.outcome}.name`), horizon: tongue.topic(`outcome.${row.outcome}.horizon`) }))}
        </Figure>
      }
      corner={say('table.option')}
      heads={[says('event'), says('non-event'), says('avoided')]}
      rows={row.cells.map((cell) => ({
        head: say.topic(`option.${cell.option}.name`),
        cells:
          cell.kind === 'figure'
            ? [
                <Figure evidence={cell.evidence}>{rate(cell.rate.n, cell.rate.about)}</Figure>,
                <Figure evidence={cell.evidence}>{rate(of - cell.rate.n, cell.rate.about)}</Figure>,
                cell.fewer ? <Figure evidence={cell.evidence}>{rate(Math.abs(cell.fewer), isAbout(row))}</Figure> : say('table.none'),
              ]
            : [say('not-known'), say('not-known'), say('not-known')],
      }))}
    />
  )
}
