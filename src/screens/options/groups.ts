import { showRow, type EvidenceId, type ShownRate, type ShownRow } from '../../domain/evidence.ts'
import type { GroupId, OptionId, Topic } from '../../domain/scenario.ts'

/** One option's figure on an outcome in one published group. */
export interface GroupFigure {
  readonly group: GroupId
  readonly evidence: EvidenceId
  readonly rate: ShownRate
  readonly of: ShownRow['of']
}

/** One option's figures on an outcome in every published group that has one, all over one denominator. */
export function figuresByGroup({ scenario, evidence }: Topic, outcome: string, option: OptionId): readonly GroupFigure[] {
  const cells = scenario.outcomes.find((each) => each.id === outcome)?.cells ?? {}
  const found = scenario.groups.flatMap((group) => {
    const cell = cells[group]?.[option]
    const row = cell?.kind === 'figure' ? evidence.get(cell.evidence) : undefined
    return cell?.kind === 'figure' && row ? [{ group, cell, row }] : []
  })
  const of = found.reduce<ShownRow['of']>((most, { row }) => Math.max(most, showRow(row).of) as ShownRow['of'], 100)
  return found.map(({ group, cell, row }) => ({ group, evidence: cell.evidence, rate: showRow(row, of)[cell.arm], of }))
}
