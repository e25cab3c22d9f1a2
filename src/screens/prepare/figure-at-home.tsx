import { useTranslation } from 'react-i18next'
import type { ComparisonCell, ComparisonRow } from '../../domain/comparison.ts'
import type { Topic } from '../../domain/scenario.ts'
import { IconArray } from '../../ui/icon-array/icon-array.tsx'
import { NumberBlock } from '../../ui/number-block/number-block.tsx'
import { numberComesFirst } from '../say/number-first.ts'
import type { Tongue } from '../say/tongue.ts'
import { useTopicSay } from '../say/use-say.tsx'

interface FigureAtHomeProps {
  readonly topic: Topic
  readonly row: ComparisonRow
  readonly cell: ComparisonCell
}

/** One option's number, both ways round and as people; words where there is none. */
export function FigureAtHome({ topic, row, cell }: FigureAtHomeProps) {
  const { t } = useTranslation('prepare')
  const say = useTopicSay('prepare', topic)
  if (cell.kind === 'words') return say.topic(cell.text)
  if (cell.kind === 'not-known' || row.of === undefined) return t('options.not-known')
  const { rate } = cell
  const whole = row.of
  // Where the option makes it happen less, the others are spared; where more, some have it because of the option.
  const difference = Math.abs(cell.fewer ?? 0)
  const isCaused = (cell.fewer ?? 0) < 0
  const shown = (tongue: Tongue, n: number) => (rate.about ? tongue.t('options.about', { n: tongue.count(n) }) : tongue.count(n))
  const gaps = (n: number, key: string) => (tongue: Tongue) => ({ n: shown(tongue, n), count: shown(tongue, rate.n), of: tongue.count(whole), words: tongue.topic(`outcome.${row.outcome}.${key}`) })
  const isFirst = numberComesFirst(say.first, 'options.figure')
  return (
    <NumberBlock
      count={say.in((tongue) => shown(tongue, rate.n))}
      {...(isFirst && { of: say('options.in', gaps(rate.n, 'event')) })}
      happens={isFirst ? say.topic(`outcome.${row.outcome}.event`) : say('options.happens', gaps(rate.n, 'event'))}
      otherwise={say.rich('options.otherwise', gaps(whole - rate.n, 'non-event'), { b: <b /> })}
      {...(difference > 0 && (isCaused ? { caused: say('options.caused', gaps(difference, 'avoided')) } : { avoided: say('options.avoided', gaps(difference, 'avoided')) }))}
      array={<IconArray of={whole} event={isCaused ? rate.n - difference : rate.n} avoided={difference} label={say.first.t('options.happens', gaps(rate.n, 'event')(say.first))} />}
    />
  )
}
