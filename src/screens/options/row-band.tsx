import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonRow } from '../../domain/comparison.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { numberInWords } from '../../i18n/dates.ts'
import { ArrayLegend } from '../../ui/array-legend/array-legend.tsx'
import { Button } from '../../ui/button/button.tsx'
import { Certainty } from '../../ui/certainty/certainty.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
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
  const [asTable, setAsTable] = useState(false)
  const says = (key: string) => topicWords(view.topic, `outcome.${row.outcome}.${key}`)
  const some = row.cells.some((cell) => cell.kind === 'figure' && cell.fewer !== undefined && cell.fewer !== 0)
  return (
    <div className={styles.band}>
      <ArrayLegend event={says('legend-event')} {...(some && { avoided: says('legend-avoided') })} neither={says('legend-neither')}>
        <p className={styles.note}>
          <b>{says('name')}.</b> <span data-evidence={row.evidence.join(' ')}>{says('note')}</span>
        </p>
        <Certainty label={t('sure.label')}>
          <span data-evidence={row.evidence.join(' ')}>{says('certainty')}</span> <RangeInWords row={row} /> <WhichPerson name={props.name} row={row} />
        </Certainty>
        <div className={styles.press}>
          <SourceButton props={props} view={view} row={row} />
          <Button size="small" variant="quiet" name={t(asTable ? 'table.hide-name' : 'table.show-name', { outcome: says('name') })} expanded={asTable} onPress={() => setAsTable(!asTable)}>
            {t(asTable ? 'table.hide' : 'table.show')}
          </Button>
          <span className={styles.hint}>{t('figure.press-hint')}</span>
        </div>
        {asTable && <FigureTable topic={view.topic} row={row} />}
      </ArrayLegend>
    </div>
  )
}

function WhichPerson({ name, row }: { readonly name: string; readonly row: ComparisonRow }) {
  const { t, i18n } = useTranslation('options')
  const of = numberInWords(i18n.language, row.of ?? 100)
  return <span data-evidence={row.evidence.join(' ')}>{name ? t('sure.nobody-can-say', { of, name }) : t('sure.nobody-can-say-you', { of })}</span>
}
