import { showRow, type EvidenceId, type ShownRate, type ShownRow } from '../../domain/evidence.ts'
import type { GroupId, OptionId, Outcome, Topic } from '../../domain/scenario.ts'

/** One option's figure on an outcome in one published group. */
export interface GroupFigure {
  readonly group: GroupId
  readonly evidence: EvidenceId
  readonly rate: ShownRate
  readonly of: ShownRow['of']
}

/** What the topic's own words say of one option on an outcome in one published group. */
export interface GroupWords {
  readonly group: GroupId
  /** The key of the words. */
  readonly says: string
  readonly evidence?: EvidenceId
}

/** What is known of one option on an outcome in every published group, in the order of the groups; those of which nothing is known are left out. */
export function saidByGroup(topic: Topic, outcome: string, option: OptionId): readonly (GroupFigure | GroupWords)[] {
  const figures = figuresByGroup(topic, outcome, option)
  const cells = cellsOf(topic, outcome)
  return topic.scenario.groups.flatMap((group): readonly (GroupFigure | GroupWords)[] => {
    const cell = cells[group]?.[option]
    if (cell?.kind === 'words') return [{ group, says: cell.text, ...(cell.evidence !== undefined && { evidence: cell.evidence }) }]
    return figures.filter((each) => each.group === group)
  })
}

function cellsOf({ scenario }: Topic, outcome: string): Outcome['cells'] {
  return scenario.outcomes.find((each) => each.id === outcome)?.cells ?? {}
}

/** One option's figures on an outcome in every published group that has one, all over one denominator. */
function figuresByGroup(topic: Topic, outcome: string, option: OptionId): readonly GroupFigure[] {
  const { scenario, evidence } = topic
  const cells = cellsOf(topic, outcome)
  const found = scenario.groups.flatMap((group) => {
    const cell = cells[group]?.[option]
    const row = cell?.kind === 'figure' ? evidence.get(cell.evidence) : undefined
    return cell?.kind === 'figure' && row ? [{ group, cell, row }] : []
  })
  const of = found.reduce<ShownRow['of']>((most, { row }) => Math.max(most, showRow(row).of) as ShownRow['of'], 100)
  return found.map(({ group, cell, row }) => ({ group, evidence: cell.evidence, rate: showRow(row, of)[cell.arm], of }))
}
