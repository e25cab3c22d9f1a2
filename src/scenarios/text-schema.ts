import * as v from 'valibot'

const status = v.picklist(['source', 'draft', 'checked'])
const words = v.record(v.string(), v.pipe(v.string(), v.nonEmpty('Words that say nothing')))

/** The present shape of a topic's `text/<lang>.json`. What a list of topics needs stands apart, so that it can be loaded alone. */
export const topicTextSchema = v.strictObject({
  lang: v.string(),
  status,
  topic: v.strictObject({ title: v.string(), short: v.string(), search: v.string() }),
  words,
})

/** The present shape of the shared attributes' `text/<lang>.json`. */
export const attributeTextSchema = v.strictObject({ lang: v.string(), status, words })

/** The present shape of `attributes.json`: ids. */
export const attributesSchema = v.array(v.string())
