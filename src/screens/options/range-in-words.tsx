import type { ComparisonRow } from '../../domain/comparison.ts'
import { useSay } from '../say/use-say.tsx'
import { Figure } from './figure.tsx'

interface RangeInWordsProps {
  readonly row: ComparisonRow
}

/** From how few to how many it makes a difference to, where the source gives a range. */
export function RangeInWords({ row }: RangeInWordsProps) {
  const say = useSay('options')
  const found = row.cells.find((cell) => cell.kind === 'figure' && cell.fewerRange !== undefined)
  if (found?.kind !== 'figure' || !found.fewerRange || row.of === undefined) return null
  const of = row.of
  const { low, high } = found.fewerRange
  const kind = low >= 0 ? 'fewer' : high <= 0 ? 'more' : 'either'
  const [first, last] = kind === 'more' ? [high, low] : [low, high]
  return (
    <Figure evidence={found.evidence}>
      {say(`sure.range-${kind}`, ({ count }) => ({ low: count(Math.abs(first)), high: count(Math.abs(last)), of: count(of) }))}
    </Figure>
  )
}
