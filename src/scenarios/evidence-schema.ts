import * as v from 'valibot'
import { statuses, type EvidenceRow } from '../domain/evidence.ts'

const decimal = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/, 'A figure is a plain decimal, in quotes'))
const day = v.pipe(v.string(), v.isoDate())
const rate = v.strictObject({ n: decimal, low: v.exactOptional(decimal), high: v.exactOptional(decimal) })

const row = v.strictObject({
  dossier: v.string(),
  status: v.picklist(statuses),
  inputs: v.array(v.string()),
  sources: v.array(v.string()),
  group: v.exactOptional(v.string()),
  of: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  without: v.exactOptional(rate),
  with: v.exactOptional(rate),
  horizon: v.exactOptional(v.strictObject({ n: decimal, unit: v.picklist(['days', 'weeks', 'months', 'years']), about: v.boolean() })),
  direction: v.picklist(['good', 'bad']),
  certainty: v.picklist(['fairly-sure', 'not-sure', 'very-unsure']),
  gaps: v.record(v.string(), decimal),
  effect: v.exactOptional(v.strictObject({ type: v.picklist(['RR', 'OR', 'HR']), value: decimal, low: decimal, high: decimal })),
  read: day,
  reviewBy: day,
}) satisfies v.GenericSchema<unknown, EvidenceRow>

/** The present shape of `evidence.json`: `topic/row-id` to row. */
export const evidenceSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[A-Za-z0-9-]+$/, 'A key is topic/row-id')), row)
