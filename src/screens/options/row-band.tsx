import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonRow } from '../../domain/comparison.ts'
import { ArrayLegend } from '../../ui/array-legend/array-legend.tsx'
import { Button } from '../../ui/button/button.tsx'
import { Certainty } from '../../ui/certainty/certainty.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTopicSay } from '../say/use-say.tsx'
import { FigureTable } from './figure-table.tsx'
import type { OptionsView } from './options-view.ts'
import { RangeInWords } from './range-in-words.tsx'
import styles from './row-band.module.css'
import { SourceButton } from './source-dialog.tsx'

interface RowBandProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
  readonly row: ComparisonRow
}

/** Under a row of numbers: what the people in the pictures stand for, how sure we are, and where it comes from. */
export function RowBand({ props, view, row }: RowBandProps) {
  const { t } = useTranslation('options')
  const say = useTopicSay('options', view.topic)
  const [asTable, setAsTable] = useState(false)
  const says = (key: string) => say.topic(`outcome.${row.outcome}.${key}`)
  const name = say.first.topic(`outcome.${row.outcome}.name`)
  const some = row.cells.some((cell) => cell.kind === 'figure' && cell.fewer !== undefined && cell.fewer !== 0)
  return (
    <div className={styles.band}>
      <ArrayLegend event={says('legend-event')} {...(some && { avoided: says('legend-avoided') })} neither={says('legend-neither')}>
        <p className={styles.note}>
          <span data-evidence={row.evidence.join(' ')}>
            {say.rich('row.note', ({ topic }) => ({ name: topic(`outcome.${row.outcome}.name`), note: topic(`outcome.${row.outcome}.note`) }), { b: <b /> })}
          </span>
        </p>
        <Certainty label={say('sure.label')}>
          <span data-evidence={row.evidence.join(' ')}>{says('certainty')}</span> <RangeInWords row={row} /> <WhichPerson props={props} view={view} row={row} />
        </Certainty>
        <div className={styles.press}>
          <SourceButton props={props} view={view} row={row} />
          <Button size="small" variant="quiet" name={t(asTable ? 'table.hide-name' : 'table.show-name', { outcome: name })} expanded={asTable} onPress={() => setAsTable(!asTable)}>
            {say(asTable ? 'table.hide' : 'table.show')}
          </Button>
          <span className={styles.hint}>{say('figure.press-hint')}</span>
        </div>
        {asTable && <FigureTable topic={view.topic} row={row} />}
      </ArrayLegend>
    </div>
  )
}

function WhichPerson({ props: { name }, view, row }: RowBandProps) {
  const say = useTopicSay('options', view.topic)
  return <span data-evidence={row.evidence.join(' ')}>{say(name ? 'sure.nobody-can-say' : 'sure.nobody-can-say-you', ({ count }) => ({ of: count(row.of ?? 100), name }))}</span>
}
