import { Trans, useTranslation } from 'react-i18next'
import type { ComparisonCell, ComparisonRow } from '../../domain/comparison.ts'
import type { Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { numberInWords } from '../../i18n/dates.ts'
import { IconArray } from '../../ui/icon-array/icon-array.tsx'
import { NumberBlock } from '../../ui/number-block/number-block.tsx'

interface FigureAtHomeProps {
  readonly topic: Topic
  readonly row: ComparisonRow
  readonly cell: ComparisonCell
  readonly lang: string
}

/** One option's number, both ways round and as people; words where there is none. */
export function FigureAtHome({ topic, row, cell, lang }: FigureAtHomeProps) {
  const { t } = useTranslation('prepare')
  if (cell.kind === 'words') return topicWords(topic, cell.text)
  if (cell.kind === 'not-known' || row.of === undefined) return t('options.not-known')
  const { rate } = cell
  const whole = row.of
  // Where the option makes it happen less, the others are spared; where more, some have it because of the option.
  const difference = Math.abs(cell.fewer ?? 0)
  const isCaused = (cell.fewer ?? 0) < 0
  const event = isCaused ? rate.n - difference : rate.n
  const shown = (n: number) => (rate.about ? t('options.about', { n: numberInWords(lang, n) }) : numberInWords(lang, n))
  const of = numberInWords(lang, whole)
  const says = (key: string) => topicWords(topic, `outcome.${row.outcome}.${key}`)
  return (
    <NumberBlock
      count={shown(rate.n)}
      of={t('options.in', { of })}
      happens={says('event')}
      otherwise={<Trans t={t} i18nKey="options.otherwise" values={{ n: shown(whole - rate.n), of, words: says('non-event') }} components={{ b: <b /> }} />}
      {...(difference > 0 &&
        (isCaused
          ? { caused: t('options.caused', { n: shown(difference), count: shown(rate.n), words: says('avoided') }) }
          : { avoided: t('options.avoided', { n: shown(difference), words: says('avoided') }) }))}
      array={<IconArray of={whole} event={event} avoided={difference} label={`${t('options.figure', { n: shown(rate.n), of })} ${says('event')}`} />}
    />
  )
}
