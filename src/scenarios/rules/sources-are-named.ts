import { inEvidence, inScenario, inText, type Rule } from '../rule.ts'

/** Every number leads to a source that can be looked up. */
export const rule: Rule = {
  id: 'sources-are-named',
  what:
    'Every evidence row names its sources, each is listed by the scenario and the dossier, ' +
    'and a citation holds no number that the dossier’s has not.',
  check: ({ scenario, evidence, dossier, texts }) => [
    ...[...evidence].flatMap(([id, { sources }]) => [
      ...(sources.length > 0 ? [] : [inEvidence(id, 'names no source')]),
      ...sources
        .filter((source) => !scenario.sources.includes(source))
        .map((source) => inEvidence(id, `names ${source}, which the scenario does not list`)),
    ]),
    ...scenario.sources
      .filter((source) => dossier.sources[source] === undefined)
      .map((source) => inScenario('sources', `lists ${source}, which the dossier does not have`)),
    ...texts.flatMap((text) =>
      scenario.sources.flatMap((source) => {
        const key = `source.${source}`
        const known = numbersIn(dossier.sources[source] ?? '')
        return numbersIn(text.words[key] ?? '')
          .filter((number) => !known.includes(number))
          .map((number) => inText(text, key, `holds ${number}, which the dossier’s citation has not`))
      }),
    ),
  ],
}

function numbersIn(words: string): readonly string[] {
  return words.match(/\d+/g) ?? []
}
