import type { EvidenceRow } from '../../domain/evidence.ts'
import { cellsOf, evidenceOf } from '../cells.ts'
import { inScenario, type Rule } from '../rule.ts'

/** Figures side by side are about the same people, over the same time, out of the same number. */
export const rule: Rule = {
  id: 'like-with-like',
  what: 'The figures of one row share one denominator, one horizon and one population.',
  check: ({ scenario, evidence }) =>
    scenario.outcomes.flatMap((outcome) =>
      Object.keys(outcome.cells).flatMap((group) => {
        const cells = cellsOf({ ...scenario, outcomes: [outcome] }).filter((placed) => placed.group === group && placed.cell.kind === 'figure')
        const rows = cells.flatMap(({ cell }) => evidence.get(evidenceOf(cell) ?? '') ?? [])
        const key = `outcomes.${outcome.id}.cells.${group}`
        const about = group === 'everyone' ? undefined : group
        return [
          ...(new Set(rows.map((row) => row.of)).size > 1 ? [inScenario(key, 'has figures out of different numbers of people')] : []),
          ...(new Set(rows.map(horizonOf)).size > 1 ? [inScenario(key, 'has figures over different times')] : []),
          ...(rows.some((row) => row.group !== about) ? [inScenario(key, 'has figures about other people')] : []),
          ...(cells.length === 1 ? [inScenario(key, 'has one figure with nothing beside it')] : []),
        ]
      }),
    ),
}

function horizonOf({ horizon }: EvidenceRow): string {
  return horizon === undefined ? '' : `${horizon.n} ${horizon.unit}`
}
