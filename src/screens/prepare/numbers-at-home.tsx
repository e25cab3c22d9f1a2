import { useTranslation } from 'react-i18next'
import type { Comparison, ComparisonRow } from '../../domain/comparison.ts'
import type { Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { ArrayLegend } from '../../ui/array-legend/array-legend.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Certainty } from '../../ui/certainty/certainty.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import { FigureAtHome } from './figure-at-home.tsx'
import { ByGroup } from './by-group.tsx'
import { OptionName } from './option-name.tsx'
import styles from './options-at-home.module.css'

interface NumbersAtHomeProps {
  readonly topic: Topic
  /** Compared with no group picked: nobody at home picks one. */
  readonly comparison: Comparison
  readonly lang: string
}

/** The numbers of the main outcomes: those about everybody as they are, those by group for every published group. */
export function NumbersAtHome({ topic, comparison, lang }: NumbersAtHomeProps) {
  const { t } = useTranslation('prepare')
  return comparison.rows
    .filter((row) => row.place === 'main')
    .map((row) => (
      <Card key={row.outcome} heading={topicWords(topic, `outcome.${row.outcome}.name`)}>
        <p className={styles.note}>
          {topicWords(topic, `outcome.${row.outcome}.population`)}, {topicWords(topic, `outcome.${row.outcome}.horizon`)}
        </p>
        {row.group === undefined ? <ByGroup topic={topic} outcome={row.outcome} lang={lang} /> : <FiguresByOption topic={topic} row={row} lang={lang} />}
        <Certainty label={t('options.sure')}>
          {topicWords(topic, `outcome.${row.outcome}.certainty`)} {topicWords(topic, `outcome.${row.outcome}.note`)}
        </Certainty>
      </Card>
    ))
}

interface FiguresByOptionProps {
  readonly topic: Topic
  readonly row: ComparisonRow
  readonly lang: string
}

function FiguresByOption({ topic, row, lang }: FiguresByOptionProps) {
  const says = (key: string) => topicWords(topic, `outcome.${row.outcome}.${key}`)
  const figures = row.cells.filter((cell) => cell.kind === 'figure')
  return (
    <>
      <Columns most={row.cells.length === 2 ? 2 : 3}>
        {row.cells.map((cell) => (
          <div key={cell.option} className={styles.figure}>
            <b>
              <OptionName topic={topic} option={cell.option} />
            </b>
            <FigureAtHome topic={topic} row={row} cell={cell} lang={lang} />
          </div>
        ))}
      </Columns>
      {figures.length > 0 && (
        <ArrayLegend event={says('legend-event')} {...(figures.some((cell) => cell.fewer) && { avoided: says('legend-avoided') })} neither={says('legend-neither')} />
      )}
    </>
  )
}
