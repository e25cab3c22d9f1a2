import { inText, type Rule } from '../rule.ts'

const meanAtMost = 15
const everAtMost = 25
/** Where a sentence ends: as English ends it, and as Urdu and Arabic do. */
const ends = /(?<=[.?!۔؟])\s+/

/** Sentences can be read once and understood. */
export const rule: Rule = {
  id: 'short-sentences',
  what: 'Sentences have at most 15 words in the mean, and none has more than 25.',
  check: ({ texts }) =>
    texts.flatMap((text) => {
      const sentences = Object.entries(text.words)
        .filter(([key]) => !key.startsWith('source.') && key !== 'topic.search')
        .flatMap(([key, words]) => words.split(ends).map((sentence) => ({ key, length: sentence.split(/\s+/).length })))
      const mean = sentences.reduce((sum, { length }) => sum + length, 0) / sentences.length
      return [
        ...(mean > meanAtMost ? [inText(text, 'words', `has ${mean.toFixed(1)} words to a sentence`)] : []),
        ...sentences.filter(({ length }) => length > everAtMost).map(({ key, length }) => inText(text, key, `has a sentence of ${length} words`)),
      ]
    }),
}
