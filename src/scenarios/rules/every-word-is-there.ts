import { inText, type Rule } from '../rule.ts'
import { wantedWords } from '../wanted-words.ts'

/** Every id has words in every language of the topic, and there are no words that nothing asks for. */
export const rule: Rule = {
  id: 'every-word-is-there',
  what: 'Every language of the topic has words for everything the scenario names, and no others.',
  check: ({ scenario, texts, attributeTexts }) => {
    const wanted = new Set(wantedWords(scenario))
    return texts.flatMap((text) => {
      const shared = attributeTexts.find((each) => each.lang === text.lang)?.words ?? {}
      const attributes = scenario.attributes.flatMap((id) => [`attribute.${id}`, `attribute.${id}.name`])
      return [
        ...[...wanted].filter((key) => text.words[key] === undefined).map((key) => inText(text, key, 'has no words')),
        ...Object.keys(text.words).filter((key) => !wanted.has(key)).map((key) => inText(text, key, 'has words, and nothing asks for them')),
        ...attributes.filter((key) => shared[key] === undefined).map((key) => inText(text, key, 'has no words among the shared attributes')),
      ]
    })
  },
}
