import { gapsIn } from '../fill.ts'
import { inText, type Rule } from '../rule.ts'

/** A translation says every number that the source says, and stands for no words of its own. */
export const rule: Rule = {
  id: 'translations-keep-up',
  what: 'One language is the source, and every other has the same gaps under the same keys.',
  check: ({ texts }) => {
    const sources = texts.filter((text) => text.status === 'source')
    const [source] = sources
    if (!source || sources.length > 1) return [{ file: 'text', key: 'status', problem: `has ${sources.length} sources, and needs one` }]
    return texts
      .filter((text) => text !== source)
      .flatMap((text) =>
        Object.entries(source.words).flatMap(([key, words]) => {
          const wanted = gapsIn(words).toSorted().join(', ')
          const found = gapsIn(text.words[key] ?? '').toSorted().join(', ')
          return wanted === found ? [] : [inText(text, key, `has the gaps ${found || 'none'}, and the source has ${wanted || 'none'}`)]
        }),
      )
  },
}
