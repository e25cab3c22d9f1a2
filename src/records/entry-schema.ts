import * as v from 'valibot'
import { audiences, statementPlaces, voices, type Entry } from '../domain/statement.ts'

/** A moment: any finite number of milliseconds. Whether it makes sense is not for reading to say. */
export const instantSchema = v.pipe(v.number(), v.finite())

/** A list of words, ids or phrases. */
export const textsSchema = v.array(v.string())

/** Who said it and who held the pen. */
export const speakerSchema = v.strictObject({
  voice: v.picklist(voices),
  name: v.exactOptional(v.string()),
  typedBy: v.exactOptional(v.string()),
  speakingFor: v.exactOptional(v.boolean()),
})

const stamp = { id: v.string(), at: instantSchema, by: speakerSchema }
const audience = v.picklist(audiences)

/** The present shape of a story's entries. A field that it does not name belongs to another version. */
export const entrySchema = v.variant('kind', [
  v.strictObject({
    ...stamp,
    kind: v.literal('said'),
    concept: v.string(),
    words: v.string(),
    picked: textsSchema,
    lang: v.string(),
    place: v.picklist(statementPlaces),
    audience,
    supersedes: textsSchema,
    visit: v.exactOptional(v.string()),
    attribute: v.exactOptional(v.string()),
  }),
  v.strictObject({ kind: v.literal('erased'), id: v.string() }),
  v.strictObject({ ...stamp, kind: v.literal('confirmed'), target: v.string() }),
  v.strictObject({ ...stamp, kind: v.literal('declined'), concept: v.string(), until: instantSchema }),
  v.strictObject({ ...stamp, kind: v.literal('audience-set'), target: v.string(), audience, supersedes: textsSchema }),
  v.strictObject({ ...stamp, kind: v.literal('withdrawn'), target: v.string() }),
  v.strictObject({ ...stamp, kind: v.literal('linked'), target: v.string(), attribute: v.string() }),
]) satisfies v.GenericSchema<unknown, Entry>
