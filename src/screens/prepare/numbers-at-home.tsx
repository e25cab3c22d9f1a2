import { Trans, useTranslation } from 'react-i18next'
import { compareOptions, type Comparison, type ComparisonCell, type ComparisonRow } from '../../domain/comparison.ts'
import type { GroupId, Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { noOrder } from '../../domain/values.ts'
import { numberInWords } from '../../i18n/dates.ts'
import { Certainty } from '../../ui/certainty/certainty.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Card } from '../../ui/card/card.tsx'
import { SideBySide } from '../../ui/side-by-side/side-by-side.tsx'
import { useColumns } from './columns.ts'
import { FigureAtHome } from './figure-at-home.tsx'

interface NumbersAtHomeProps {
  readonly topic: Topic
  /** Compared with no group picked: nobody at home picks one. */
  readonly comparison: Comparison
  readonly lang: string
}

/** The numbers of the main outcomes: those about everybody as they are, those by group for every published group. */
export function NumbersAtHome({ topic, comparison, lang }: NumbersAtHomeProps) {
  const main = comparison.rows.filter((row) => row.place === 'main')
  const aboutEverybody = main.filter((row) => row.group === 'everyone')
  const byGroup = main.filter((row) => row.group === undefined)
  return (
    <>
      {byGroup.map((row) => (
        <ByGroup key={row.outcome} topic={topic} outcome={row.outcome} lang={lang} />
      ))}
      {aboutEverybody.length > 0 && <AboutEverybody topic={topic} rows={aboutEverybody} lang={lang} />}
    </>
  )
}

interface ByGroupProps {
  readonly topic: Topic
  readonly outcome: string
  readonly lang: string
}

function ByGroup({ topic, outcome, lang }: ByGroupProps) {
  const { t } = useTranslation('prepare')
  const columns = useColumns(topic)
  const name = topicWords(topic, `outcome.${outcome}.name`)
  const rows = rowsByGroup(topic, outcome)
  return (
    <Card heading={name} level={2}>
      <p>{topicWords(topic, `outcome.${outcome}.horizon`)}</p>
      <p>{t('options.by-group')}</p>
      <DataTable
        caption={name}
        captionHidden
        corner={t('options.group')}
        heads={columns.map((column) => column.name)}
        rows={rows.map(({ group, row }) => ({
          head: topicWords(topic, `group.${group}.name`),
          cells: row.cells.map((cell) => <FigureInTable key={cell.option} topic={topic} row={row} cell={cell} lang={lang} />),
        }))}
      />
      <HowSure topic={topic} outcome={outcome} />
    </Card>
  )
}

/** The same outcome in each published group that has it, in the topic's order. */
function rowsByGroup(topic: Topic, outcome: string): readonly { readonly group: GroupId; readonly row: ComparisonRow }[] {
  return topic.scenario.groups.flatMap((group) =>
    compareOptions(topic, group, noOrder, [])
      .rows.filter((row) => row.outcome === outcome && row.group === group)
      .map((row) => ({ group, row })),
  )
}

interface FigureInTableProps {
  readonly topic: Topic
  readonly row: ComparisonRow
  readonly cell: ComparisonCell
  readonly lang: string
}

function FigureInTable({ topic, row, cell, lang }: FigureInTableProps) {
  const { t } = useTranslation('prepare')
  if (cell.kind === 'not-known') return t('options.not-known')
  if (cell.kind === 'words') return topicWords(topic, cell.text)
  const of = row.of ?? 100
  const count = (n: number) => (cell.rate.about ? t('options.about', { n: numberInWords(lang, n) }) : numberInWords(lang, n))
  const words = (key: string) => topicWords(topic, `outcome.${row.outcome}.${key}`)
  const values = (n: number, key: string) => ({ n: count(n), of: numberInWords(lang, of), words: words(key) })
  return (
    <>
      <Trans t={t} i18nKey="options.otherwise" values={values(cell.rate.n, 'event')} components={{ b: <b /> }} />
      <br />
      <Trans t={t} i18nKey="options.otherwise" values={values(of - cell.rate.n, 'non-event')} components={{ b: <b /> }} />
    </>
  )
}

interface AboutEverybodyProps {
  readonly topic: Topic
  readonly rows: readonly ComparisonRow[]
  readonly lang: string
}

function AboutEverybody({ topic, rows, lang }: AboutEverybodyProps) {
  const { t } = useTranslation('prepare')
  const columns = useColumns(topic)
  return (
    <SideBySide
      label={t('options.numbers-heading')}
      columns={columns}
      rows={rows.flatMap((row) => [
        {
          kind: 'row' as const,
          id: row.outcome,
          head: topicWords(topic, `outcome.${row.outcome}.name`),
          note: `${topicWords(topic, `outcome.${row.outcome}.population`)}, ${topicWords(topic, `outcome.${row.outcome}.horizon`)}`,
          cells: row.cells.map((cell) => <FigureAtHome key={cell.option} topic={topic} row={row} cell={cell} lang={lang} />),
        },
        { kind: 'across' as const, id: `${row.outcome}-sure`, children: <HowSure topic={topic} outcome={row.outcome} /> },
      ])}
    />
  )
}

function HowSure({ topic, outcome }: { readonly topic: Topic; readonly outcome: string }) {
  const { t } = useTranslation('prepare')
  return (
    <Certainty label={t('options.sure')}>
      {topicWords(topic, `outcome.${outcome}.certainty`)} {topicWords(topic, `outcome.${outcome}.note`)}
    </Certainty>
  )
}
