import * as v from 'valibot'
import { fits, practicalCategories, type Scenario } from '../domain/scenario.ts'

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is lower case words with hyphens'))
const ids = v.array(id)
const evidenceId = v.string()

const cell = v.variant('kind', [
  v.strictObject({ kind: v.literal('figure'), evidence: evidenceId, arm: v.picklist(['without', 'with']) }),
  v.strictObject({ kind: v.literal('words'), text: v.string(), evidence: v.exactOptional(evidenceId) }),
  v.strictObject({ kind: v.literal('not-known') }),
])

const outcome = v.strictObject({
  id,
  place: v.picklist(['main', 'serious', 'more']),
  kind: v.picklist(['benefit', 'harm', 'other']),
  // Which groups and options must be there is for the rules to say.
  cells: v.record(id, v.record(id, cell)),
})

const fit = v.strictObject({ attribute: id, option: id, group: v.exactOptional(id), fit: v.picklist(fits), evidence: v.array(evidenceId) })
const step = v.strictObject({ id, who: v.picklist(['person', 'practice', 'together']) })
const advice = v.strictObject({ group: id, option: id, text: id, against: v.boolean() })
// A week is a quarter of a month: where a review is due sooner, it is part of the visit and no review.
const months = v.pipe(
  v.number(),
  v.minValue(0.25),
  v.maxValue(60),
  v.check((each) => Number.isInteger(each * 4), 'A part of a month is whole weeks: a quarter, a half or three quarters'),
)

/** The present shape of `scenario.json`. A field that it does not name is an error. */
export const scenarioSchema = v.strictObject({
  topic: id,
  version: v.string(),
  status: v.picklist(['draft', 'signed']),
  reviewBy: v.pipe(v.string(), v.isoDate()),
  options: v.array(v.strictObject({ id, nothingNew: v.boolean() })),
  groups: ids,
  outcomes: v.array(outcome),
  practical: v.strictObject(v.entriesFromList(practicalCategories, v.exactOptional(ids))),
  attributes: ids,
  fit: v.array(fit),
  needs: v.array(v.strictObject({ concept: id, weight: v.picklist([1, 2, 3]) })),
  redFlags: ids,
  exclusions: ids,
  checks: ids,
  questions: ids,
  safetyNet: ids,
  signs: v.exactOptional(ids),
  steps: v.record(id, v.array(step)),
  reviewMonths: v.record(id, months),
  advice: v.array(advice),
  sources: v.array(v.string()),
  forSignOff: v.exactOptional(v.array(v.string())),
}) satisfies v.GenericSchema<unknown, Scenario>
