import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonCell, ComparisonRow } from '../../domain/comparison.ts'
import type { Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { ArrayLegend } from '../../ui/array-legend/array-legend.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { IconArray } from '../../ui/icon-array/icon-array.tsx'
import { NumberBlock } from '../../ui/number-block/number-block.tsx'
import { Figure } from './figure.tsx'
import styles from './number-cell.module.css'
import { isAbout, useFigures } from './use-figures.ts'

interface NumberCellProps {
  readonly topic: Topic
  readonly row: ComparisonRow
  readonly cell: Extract<ComparisonCell, { kind: 'figure' }>
}

/** One option's number on one outcome: large, both ways round, and as people. */
export function NumberCell({ topic, row, cell }: NumberCellProps) {
  const { t } = useTranslation('options')
  const figures = useFigures()
  const [larger, setLarger] = useState(false)
  const { evidence, rate } = cell
  const of = row.of ?? 100
  const says = (key: string) => topicWords(topic, `outcome.${row.outcome}.${key}`)
  // Fewer: the rest are spared because of the option. More: these have it because of the option.
  const because = Math.abs(cell.fewer ?? 0)
  const isCaused = (cell.fewer ?? 0) < 0
  const array = { of, event: isCaused ? rate.n - because : rate.n, avoided: because, label: useSentence(topic, row, cell) }
  const name = topicWords(topic, `option.${cell.option}.name`)
  // "Them" are the people without it; those who have it because of the option are some of the large number.
  const some = isCaused ? t('figure.of-those', { n: figures.count(because, isAbout(row)), count: figures.count(rate.n) }) : t('figure.of-them', { n: figures.count(because, isAbout(row)) })
  const note = because > 0 && (
    <>
      <Figure evidence={evidence}>{some}</Figure> {says('avoided')}
    </>
  )
  return (
    <>
      <NumberBlock
        look="close"
        count={
          <span data-evidence={evidence}>
            {rate.about && <small className={styles.about}>{t('figure.about-word')} </small>}
            {figures.count(rate.n)}
          </span>
        }
        of={<Figure evidence={evidence}>{figures.whole(of)}</Figure>}
        happens={says('event')}
        otherwise={
          <>
            <b data-evidence={evidence}>{figures.rate(of - rate.n, of, rate.about)}</b> {says('non-event')}
          </>
        }
        {...(note && (isCaused ? { caused: note } : { avoided: note }))}
        array={
          <div data-evidence={evidence}>
            <IconArray {...array} pressLabel={t('figure.larger', { outcome: says('name'), option: name })} onPress={() => setLarger(true)} />
          </div>
        }
      />
      {larger && (
        <Dialog open heading={says('name')} closeLabel={t('close')} onClose={() => setLarger(false)}>
          <p data-evidence={evidence}>
            <b>{name}</b>
            <br />
            {array.label}
          </p>
          <div data-evidence={evidence}>
            <IconArray {...array} size="large" />
          </div>
          <ArrayLegend event={says('legend-event')} {...(note && { avoided: says('legend-avoided') })} neither={says('legend-neither')} />
        </Dialog>
      )}
    </>
  )
}

/** The same number as whole sentences, both ways round. */
function useSentence(topic: Topic, row: ComparisonRow, { rate, fewer }: NumberCellProps['cell']): string {
  const { t } = useTranslation('options')
  const figures = useFigures()
  const of = row.of ?? 100
  const says = (key: string) => topicWords(topic, `outcome.${row.outcome}.${key}`)
  const kind = !fewer ? 'sentence' : fewer > 0 ? 'sentence-spared' : 'sentence-caused'
  return t(`figure.${kind}`, {
    rate: figures.rate(rate.n, of, rate.about),
    event: says('event'),
    rest: figures.rate(of - rate.n, of, rate.about),
    otherwise: says('non-event'),
    n: figures.count(Math.abs(fewer ?? 0), isAbout(row)),
    because: fewer ? says('avoided') : '',
  })
}
