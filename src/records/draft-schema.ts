import * as v from 'valibot'
import { textsSchema } from './entry-schema.ts'

/** The present shape of words that are still being written. */
export const draftSchema = v.strictObject({
  visit: v.string(),
  concept: v.string(),
  words: v.string(),
  picked: textsSchema,
  at: v.exactOptional(v.number()),
})
