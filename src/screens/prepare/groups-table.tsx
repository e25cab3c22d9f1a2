import { Trans, useTranslation } from 'react-i18next'
import { showRow, type ShownRow } from '../../domain/evidence.ts'
import type { Cell, GroupId, Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { numberInWords } from '../../i18n/dates.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { OptionName } from './option-name.tsx'

interface GroupsTableProps {
  readonly topic: Topic
  readonly outcome: string
  readonly lang: string
}

/** One outcome in every published group that has it, all over one denominator. Which group is the person's own, the GP works out. */
export function GroupsTable({ topic, outcome, lang }: GroupsTableProps) {
  const { t } = useTranslation('prepare')
  const { options } = topic.scenario
  const groups = groupsOf(topic, outcome)
  const of = sharedDenominator(topic, groups.flatMap(({ cells }) => Object.values(cells)))
  const cell = (each: Cell | undefined) => <FigureInTable topic={topic} outcome={outcome} cell={each ?? { kind: 'not-known' }} of={of} lang={lang} />
  return (
    <>
      <p>{t('options.by-group')}</p>
      <DataTable
        caption={topicWords(topic, `outcome.${outcome}.name`)}
        captionHidden
        corner={t('options.group')}
        heads={options.map(({ id }) => (
          <OptionName key={id} topic={topic} option={id} />
        ))}
        rows={groups.map(({ group, cells }) => ({ head: topicWords(topic, `group.${group}.name`), cells: options.map(({ id }) => cell(cells[id])) }))}
      />
    </>
  )
}

interface GroupCells {
  readonly group: GroupId
  readonly cells: Readonly<Record<string, Cell>>
}

function groupsOf({ scenario }: Topic, outcome: string): readonly GroupCells[] {
  const found = scenario.outcomes.find((each) => each.id === outcome)
  return scenario.groups.flatMap((group) => {
    const cells = found?.cells[group]
    return cells ? [{ group, cells }] : []
  })
}

/** The smallest denominator that is faithful to every figure of the table. */
function sharedDenominator({ evidence }: Topic, cells: readonly Cell[]): ShownRow['of'] {
  const rows = cells.flatMap((cell) => (cell.kind === 'figure' ? [evidence.get(cell.evidence)!] : []))
  return rows.reduce<ShownRow['of']>((most, row) => showRow(row, most).of, 100)
}

interface FigureInTableProps {
  readonly topic: Topic
  readonly outcome: string
  readonly cell: Cell
  readonly of: ShownRow['of']
  readonly lang: string
}

function FigureInTable({ topic, outcome, cell, of, lang }: FigureInTableProps) {
  const { t } = useTranslation('prepare')
  if (cell.kind === 'not-known') return t('options.not-known')
  if (cell.kind === 'words') return topicWords(topic, cell.text)
  const { n, about } = showRow(topic.evidence.get(cell.evidence)!, of)[cell.arm]
  const line = (count: number, key: string) => {
    const shown = numberInWords(lang, count)
    const values = { n: about ? t('options.about', { n: shown }) : shown, of: numberInWords(lang, of), words: topicWords(topic, `outcome.${outcome}.${key}`) }
    return <Trans t={t} i18nKey="options.otherwise" values={values} components={{ b: <b /> }} />
  }
  return (
    <>
      {line(n, 'event')}
      <br />
      {line(of - n, 'non-event')}
    </>
  )
}
