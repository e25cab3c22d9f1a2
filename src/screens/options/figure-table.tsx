import { useTranslation } from 'react-i18next'
import type { ComparisonRow } from '../../domain/comparison.ts'
import type { Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Figure } from './figure.tsx'
import { isAbout, useFigures } from './use-figures.ts'

interface FigureTableProps {
  readonly topic: Topic
  readonly row: ComparisonRow
}

/** A row of numbers as a table: one line for every option. */
export function FigureTable({ topic, row }: FigureTableProps) {
  const { t } = useTranslation('options')
  const figures = useFigures()
  const of = row.of ?? 100
  const says = (key: string) => topicWords(topic, `outcome.${row.outcome}.${key}`)
  return (
    <DataTable
      caption={<Figure evidence={row.evidence}>{t('table.caption', { outcome: says('name'), horizon: says('horizon') })}</Figure>}
      corner={t('table.option')}
      heads={[says('event'), says('non-event'), says('avoided')]}
      rows={row.cells.map((cell) => ({
        head: topicWords(topic, `option.${cell.option}.name`),
        cells:
          cell.kind === 'figure'
            ? [
                <Figure evidence={cell.evidence}>{figures.rate(cell.rate.n, of, cell.rate.about)}</Figure>,
                <Figure evidence={cell.evidence}>{figures.rate(of - cell.rate.n, of, cell.rate.about)}</Figure>,
                cell.fewer ? <Figure evidence={cell.evidence}>{figures.rate(Math.abs(cell.fewer), of, isAbout(row))}</Figure> : t('table.none'),
              ]
            : [t('not-known'), t('not-known'), t('not-known')],
      }))}
    />
  )
}
