import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonCell, ComparisonRow } from '../../domain/comparison.ts'
import type { Topic } from '../../domain/scenario.ts'
import { ArrayLegend } from '../../ui/array-legend/array-legend.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { IconArray } from '../../ui/icon-array/icon-array.tsx'
import { NumberBlock } from '../../ui/number-block/number-block.tsx'
import { numberComesFirst } from '../say/number-first.ts'
import type { Tongue } from '../say/tongue.ts'
import { useTopicSay, type Say } from '../say/use-say.tsx'
import { Figure } from './figure.tsx'
import { figuresIn, isAbout } from './figures.ts'
import styles from './number-cell.module.css'

interface NumberCellProps {
  readonly topic: Topic
  readonly row: ComparisonRow
  readonly cell: Extract<ComparisonCell, { kind: 'figure' }>
}

/** One option's number on one outcome: large, both ways round, and as people. */
export function NumberCell({ topic, row, cell }: NumberCellProps) {
  const say = useTopicSay('options', topic)
  const { t } = useTranslation('options')
  const [larger, setLarger] = useState(false)
  const { evidence, rate } = cell
  const of = row.of ?? 100
  const says = (key: string) => say.topic(`outcome.${row.outcome}.${key}`)
  const rateIn = (tongue: Tongue, n: number) => figuresIn(tongue).rate(n, of, rate.about)
  // Fewer: the rest are spared because of the option. More: these have it because of the option.
  const because = Math.abs(cell.fewer ?? 0)
  const isCaused = (cell.fewer ?? 0) < 0
  const array = { of, event: isCaused ? rate.n - because : rate.n, avoided: because, label: sentence(say.first, row, cell) }
  const note = because > 0 && <Figure evidence={evidence}>{becauseOf(say, row, cell)}</Figure>
  // The large number is part of a sentence only where the language begins with it, and where one language speaks alone.
  const isSentence = numberComesFirst(say.first, 'figure.rate') && !say.isPair
  const happens = (tongue: Tongue) => ({ rate: rateIn(tongue, rate.n), event: tongue.topic(`outcome.${row.outcome}.event`) })
  return (
    <>
      <NumberBlock
        look={say.isPair ? 'stacked' : 'close'}
        count={
          <span data-evidence={evidence}>
            {rate.about && <small className={styles.about}>{say('figure.about-word')} </small>}
            {say.first.count(rate.n)}
          </span>
        }
        {...(isSentence && { of: <Figure evidence={evidence}>{say.in((tongue) => figuresIn(tongue).whole(of))}</Figure> })}
        happens={isSentence ? says('event') : <Figure evidence={evidence}>{say('figure.happens', happens)}</Figure>}
        otherwise={
          <span data-evidence={evidence}>
            {say.rich('figure.otherwise', (tongue) => ({ rate: rateIn(tongue, of - rate.n), event: tongue.topic(`outcome.${row.outcome}.non-event`) }), { b: <b /> })}
          </span>
        }
        {...(note && (isCaused ? { caused: note } : { avoided: note }))}
        array={
          <div data-evidence={evidence}>
            <IconArray
              {...array}
              pressLabel={t('figure.larger', { outcome: say.first.topic(`outcome.${row.outcome}.name`), option: say.first.topic(`option.${cell.option}.name`) })}
              onPress={() => setLarger(true)}
            />
          </div>
        }
      />
      {larger && (
        <Dialog open heading={says('name')} closeLabel={t('close')} onClose={() => setLarger(false)}>
          <p data-evidence={evidence}>
            <b>{say.topic(`option.${cell.option}.name`)}</b>
            <br />
            {say.in((tongue) => sentence(tongue, row, cell))}
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

/** "Them" are the people without it; those who have it because of the option are some of the large number. */
function becauseOf(say: Say, row: ComparisonRow, { rate, fewer = 0 }: NumberCellProps['cell']) {
  return say('figure.because', (tongue) => {
    const { count } = figuresIn(tongue)
    const n = count(Math.abs(fewer), isAbout(row))
    return { some: fewer < 0 ? tongue.t('figure.of-those', { n, count: count(rate.n) }) : tongue.t('figure.of-them', { n }), because: tongue.topic(`outcome.${row.outcome}.avoided`) }
  })
}

/** The same number as whole sentences, both ways round. */
function sentence(tongue: Tongue, row: ComparisonRow, { rate, fewer }: NumberCellProps['cell']): string {
  const figures = figuresIn(tongue)
  const of = row.of ?? 100
  const says = (key: string) => tongue.topic(`outcome.${row.outcome}.${key}`)
  const kind = !fewer ? 'sentence' : fewer > 0 ? 'sentence-spared' : 'sentence-caused'
  return tongue.t(`figure.${kind}`, {
    rate: figures.rate(rate.n, of, rate.about),
    event: says('event'),
    rest: figures.rate(of - rate.n, of, rate.about),
    otherwise: says('non-event'),
    n: figures.count(Math.abs(fewer ?? 0), isAbout(row)),
    because: fewer ? says('avoided') : '',
  })
}
