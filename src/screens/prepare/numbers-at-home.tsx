import { useTranslation } from 'react-i18next'
import type { Comparison, ComparisonRow } from '../../domain/comparison.ts'
import type { Topic } from '../../domain/scenario.ts'
import { ArrayLegend } from '../../ui/array-legend/array-legend.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Certainty } from '../../ui/certainty/certainty.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import { useTopicSay } from '../say/use-say.tsx'
import { FigureAtHome } from './figure-at-home.tsx'
import { ByGroup } from './by-group.tsx'
import { OptionName } from './option-name.tsx'
import styles from './options-at-home.module.css'

interface NumbersAtHomeProps {
  readonly topic: Topic
  /** Compared with no group picked: nobody at home picks one. */
  readonly comparison: Comparison
}

/** The numbers of the main outcomes: those about everybody as they are, those by group for every published group. */
export function NumbersAtHome({ topic, comparison }: NumbersAtHomeProps) {
  const { t } = useTranslation('prepare')
  const say = useTopicSay('prepare', topic)
  return comparison.rows
    .filter((row) => row.place === 'main')
    .map((row) => (
      <Card key={row.outcome} heading={say.topic(`outcome.${row.outcome}.name`)}>
        <p className={styles.note}>
          {say('options.whose', (tongue) => ({ population: tongue.topic(`outcome.${row.outcome}.population`), horizon: tongue.topic(`outcome.${row.outcome}.horizon`) }))}
        </p>
        {row.group === undefined ? <ByGroup topic={topic} outcome={row.outcome} /> : <FiguresByOption topic={topic} row={row} />}
        <Certainty label={t('options.sure')}>
          {say.topic(`outcome.${row.outcome}.certainty`)} {say.topic(`outcome.${row.outcome}.note`)}
        </Certainty>
      </Card>
    ))
}

interface FiguresByOptionProps {
  readonly topic: Topic
  readonly row: ComparisonRow
}

function FiguresByOption({ topic, row }: FiguresByOptionProps) {
  const say = useTopicSay('prepare', topic)
  const says = (key: string) => say.topic(`outcome.${row.outcome}.${key}`)
  const figures = row.cells.filter((cell) => cell.kind === 'figure')
  return (
    <>
      <Columns most={row.cells.length === 2 ? 2 : 3}>
        {row.cells.map((cell) => (
          <div key={cell.option} className={styles.figure}>
            <b>
              <OptionName topic={topic} option={cell.option} />
            </b>
            <FigureAtHome topic={topic} row={row} cell={cell} />
          </div>
        ))}
      </Columns>
      {figures.length > 0 && (
        <ArrayLegend event={says('legend-event')} {...(figures.some((cell) => cell.fewer) && { avoided: says('legend-avoided') })} neither={says('legend-neither')} />
      )}
    </>
  )
}
