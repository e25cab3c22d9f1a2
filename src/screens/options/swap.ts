import type { ComparisonCell, ComparisonRow } from '../../domain/comparison.ts'
import type { ValueCardId } from '../../domain/consultation.ts'
import type { AttributeId, OptionId } from '../../domain/scenario.ts'
import { cardOf, type OptionsView } from './options-view.ts'

type FigureCell = Extract<ComparisonCell, { kind: 'figure' }>

/** One side of the swap: how many fewer or more have an outcome with the option, and the card that this bears on. */
export interface SwapSide {
  readonly row: ComparisonRow
  readonly cell: FigureCell
  readonly fewer: number
  readonly card: ValueCardId
  readonly attribute: AttributeId
}

/** What one option gives on the first benefit row, and what it takes on the first harm row. */
export interface Swap {
  readonly option: OptionId
  readonly sides: readonly [SwapSide, SwapSide]
}

/** The one swap question that the numbers of this group raise: absent where no option has both sides in numbers. */
export function swapOf(view: OptionsView): Swap | undefined {
  const main = view.comparison.rows.filter((row) => row.place === 'main')
  for (const option of view.comparison.columns) {
    const side = (kind: ComparisonRow['kind']) => main.filter((row) => row.kind === kind).flatMap((row) => sideOf(view, row, option))[0]
    const [benefit, harm] = [side('benefit'), side('harm')]
    if (benefit && harm && benefit.card !== harm.card) return { option, sides: [benefit, harm] }
  }
  return undefined
}

function sideOf(view: OptionsView, row: ComparisonRow, option: OptionId): readonly SwapSide[] {
  const cell = row.cells.find((each): each is FigureCell => each.kind === 'figure' && each.option === option)
  const reason = view.topic.scenario.fit.find((each) => each.option === option && cell !== undefined && each.evidence.includes(cell.evidence))
  if (!cell?.fewer || !reason) return []
  const placed = view.placed.find(({ card }) => card.attributes.includes(reason.attribute))
  const id = placed?.card.id ?? (`attribute:${reason.attribute}` as const)
  return cardOf(view, id) ? [{ row, cell, fewer: cell.fewer, card: id, attribute: reason.attribute }] : []
}
