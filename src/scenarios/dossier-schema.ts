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

/** A sentence of the research as it was written, with its marks: [V] or the keys of its sources where it was read in one, [U] where not. */
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

/** A worked example that was written down in words: what goes in, how it is worked out, and what comes out. */
export interface WordedExample {
  readonly id: string
  readonly desc: string
  readonly inputs: string
  readonly formula: string
  readonly expected: string
}

/** The research behind a topic, copied unchanged: what every number is traced to. */
export interface Dossier {
  readonly topic: string
  readonly compiled: string
  readonly figures: readonly DossierFigure[]
  readonly facts: readonly DossierFact[]
  readonly sources: Readonly<Record<string, string>>
  readonly vectors: readonly TestVector[]
  readonly examples?: readonly WordedExample[]
  /** Rows whose rates are raw counts put together, so that they do not fit the ratio beside them. */
  readonly crude?: readonly string[]
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

const example = v.strictObject({ id: v.string(), desc: v.string(), inputs: v.string(), formula: v.string(), expected: v.string() })

/** The present shape of `dossier.json`. Its figures keep whatever columns they came with. */
export const dossierSchema = v.strictObject({
  topic: v.string(),
  compiled: v.pipe(v.string(), v.isoDate()),
  figures: v.array(figure),
  facts: v.array(v.strictObject({ id: v.string(), status: v.picklist(statuses), text: v.string() })),
  sources: v.record(v.string(), v.string()),
  vectors: v.array(vector),
  examples: v.exactOptional(v.array(example)),
  crude: v.exactOptional(v.array(v.string())),
}) satisfies v.GenericSchema<unknown, Dossier>
