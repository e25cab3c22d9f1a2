import { gapsIn } from '../fill.ts'
import { inScenario, inText, type Rule } from '../rule.ts'

/** What rests on no source yet is marked, and holds no figure. */
export const rule: Rule = {
  id: 'sign-off-is-marked',
  what: 'Words that rest on no source exist, hold no figure, and are gone once the topic is signed.',
  check: ({ scenario, texts }) => {
    const keys = scenario.forSignOff ?? []
    return [
      ...(scenario.status === 'signed' && keys.length > 0 ? [inScenario('forSignOff', `has ${keys.length} keys, and the topic is signed`)] : []),
      ...texts.flatMap((text) => [
        ...keys.filter((key) => text.words[key] === undefined).map((key) => inText(text, key, 'is marked for sign-off, and is not there')),
        ...keys.flatMap((key) =>
          gapsIn(text.words[key] ?? '')
            .filter((gap) => !gap.startsWith('call.'))
            .map((gap) => inText(text, key, `holds ${gap}, and rests on no source`)),
        ),
      ]),
    ]
  },
}
