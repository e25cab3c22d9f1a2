import * as v from 'valibot'
import { statuses } from '../domain/evidence.ts'

const figure = v.pipe(
  v.objectWithRest({ id: v.string(), status: v.picklist(statuses), source: v.string() }, v.string()),
  v.transform((row): DossierFigure => row),
)

/** One row of the research behind a topic, every cell as it was written. */
export interface DossierFigure {
  readonly id: string
  readonly status: (typeof statuses)[number]
  readonly source: string
  readonly [cell: string]: string
}

/** A sentence of the research as it was written, with its marks: [V] read in a source, [U] not. */
export interface DossierFact {
  readonly id: string
  readonly status: (typeof statuses)[number]
  readonly text: string
}

/** A worked example that the arithmetic must reproduce. */
export interface TestVector {
  readonly id: string
  readonly baseline: number
  readonly effect_type: 'RR' | 'OR' | 'HR'
  readonly effect: number
  readonly expect_with: number
  readonly expect_difference: number
  readonly [cell: string]: unknown
}

/** The research behind a topic, copied unchanged: what every number is traced to. */
export interface Dossier {
  readonly topic: string
  readonly compiled: string
  readonly figures: readonly DossierFigure[]
  readonly facts: readonly DossierFact[]
  readonly sources: Readonly<Record<string, string>>
  readonly vectors: readonly TestVector[]
}

const vector = v.objectWithRest(
  {
    id: v.string(),
    baseline: v.number(),
    effect_type: v.picklist(['RR', 'OR', 'HR']),
    effect: v.number(),
    expect_with: v.number(),
    expect_difference: v.number(),
  },
  v.unknown(),
)

/** The present shape of `dossier.json`. Its figures keep whatever columns they came with. */
export const dossierSchema = v.strictObject({
  topic: v.string(),
  compiled: v.pipe(v.string(), v.isoDate()),
  figures: v.array(figure),
  facts: v.array(v.strictObject({ id: v.string(), status: v.picklist(statuses), text: v.string() })),
  sources: v.record(v.string(), v.string()),
  vectors: v.array(vector),
}) satisfies v.GenericSchema<unknown, Dossier>
