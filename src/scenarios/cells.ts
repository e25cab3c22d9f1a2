import type { Cell, Outcome, Scenario } from '../domain/scenario.ts'
import type { EvidenceId } from '../domain/evidence.ts'

/** A cell and where it stands: `outcomes.<outcome>.cells.<group>.<option>`. */
export interface PlacedCell {
  readonly key: string
  readonly outcome: Outcome
  readonly group: string
  readonly option: string
  readonly cell: Cell
}

/** Every cell of every outcome. */
export function cellsOf(scenario: Scenario): readonly PlacedCell[] {
  return scenario.outcomes.flatMap((outcome) =>
    Object.entries(outcome.cells).flatMap(([group, byOption]) =>
      Object.entries(byOption).map(([option, cell]) => ({ key: `outcomes.${outcome.id}.cells.${group}.${option}`, outcome, group, option, cell })),
    ),
  )
}

/** The evidence that a cell stands on, where it names some. */
export function evidenceOf(cell: Cell): EvidenceId | undefined {
  return cell.kind === 'not-known' ? undefined : cell.evidence
}

/** The evidence ids that a scenario names anywhere, each with the key that names it. */
export function evidenceNamed(scenario: Scenario): readonly { readonly key: string; readonly id: EvidenceId }[] {
  const inCells = cellsOf(scenario).flatMap(({ key, cell }) => {
    const id = evidenceOf(cell)
    return id === undefined ? [] : [{ key, id }]
  })
  const inFit = scenario.fit.flatMap((reason) => reason.evidence.map((id) => ({ key: `fit.${reason.attribute}.${reason.option}`, id })))
  return [...inCells, ...inFit]
}
