import { useTranslation } from 'react-i18next'
import type { Comparison, ComparisonCell } from '../../domain/comparison.ts'
import type { Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { Stack } from '../../ui/layout/layout.tsx'
import { SideBySide } from '../../ui/side-by-side/side-by-side.tsx'
import { useColumns } from './columns.ts'

interface SeriousThingsProps {
  readonly topic: Topic
  readonly comparison: Comparison
}

/** Serious outcomes stand open for everybody, also where no number is known: no number is not no warning. */
export function SeriousThings({ topic, comparison }: SeriousThingsProps) {
  const { t } = useTranslation('prepare')
  const columns = useColumns(topic)
  const rows = comparison.rows.filter((row) => row.place === 'serious')
  if (rows.length === 0) return null
  const says = (cell: ComparisonCell) => (cell.kind === 'words' ? topicWords(topic, cell.text) : t('options.not-known'))
  return (
    <Stack>
      <h2>{t('options.serious')}</h2>
      <SideBySide
        label={t('options.serious')}
        columns={columns}
        rows={rows.map((row) => ({
          kind: 'row',
          id: row.outcome,
          head: topicWords(topic, `outcome.${row.outcome}.name`),
          note: topicWords(topic, `outcome.${row.outcome}.note`),
          cells: row.cells.map((cell) => says(cell)),
        }))}
      />
    </Stack>
  )
}
