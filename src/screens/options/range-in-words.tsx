import { useTranslation } from 'react-i18next'
import type { ComparisonRow } from '../../domain/comparison.ts'
import { numberInWords } from '../../i18n/dates.ts'
import { Figure } from './figure.tsx'

interface RangeInWordsProps {
  readonly row: ComparisonRow
}

/** From how few to how many it makes a difference to, where the source gives a range. */
export function RangeInWords({ row }: RangeInWordsProps) {
  const { t, i18n } = useTranslation('options')
  const found = row.cells.find((cell) => cell.kind === 'figure' && cell.fewerRange !== undefined)
  if (found?.kind !== 'figure' || !found.fewerRange || row.of === undefined) return null
  const { low, high } = found.fewerRange
  const said = (n: number) => numberInWords(i18n.language, Math.abs(n))
  const kind = low >= 0 ? 'fewer' : high <= 0 ? 'more' : 'either'
  const [first, last] = kind === 'more' ? [high, low] : [low, high]
  return (
    <Figure evidence={found.evidence}>
      {t(`sure.range-${kind}`, { low: said(first), high: said(last), of: numberInWords(i18n.language, row.of) })}
    </Figure>
  )
}
