import { describe, expect, test } from 'vitest'
import { aboutMeHeadings, concepts } from '../../../src/domain/concepts.ts'
import { audiences } from '../../../src/domain/statement.ts'
import words from '../../../src/i18n/en-GB/concepts.json' with { type: 'json' }
import prepare from '../../../src/i18n/en-GB/prepare.json' with { type: 'json' }

const ids = concepts.map((concept) => concept.id)

describe('the words of the concepts', () => {
  test('are there for every concept, and for nothing else', () => {
    for (const part of ['prompt', 'lead', 'short'] as const) expect(Object.keys(words[part]).sort()).toEqual([...ids].sort())
    expect(Object.keys(words.heading)).toEqual([...aboutMeHeadings])
    expect(Object.keys(words.audience)).toEqual([...audiences])
  })

  test('are there for every phrase, and for nothing else', () => {
    const wanted = Object.fromEntries(concepts.filter((concept) => concept.phrases.length > 0).map((concept) => [concept.id, [...concept.phrases].sort()]))
    const there = Object.fromEntries(Object.entries(words.phrase).map(([id, phrases]) => [id, Object.keys(phrases).sort()]))
    expect(there).toEqual(wanted)
  })

  test('ask what the clinical review asks, word for word', () => {
    const asked = (id: keyof typeof words.prompt) => `${words.prompt[id]} ${words.lead[id]}`
    expect(asked('what-matters')).toMatch(/^What matters most to you in your life right now\? It does not have to be health\./)
    expect(words.prompt['hopes-visit']).toBe('What do you hope will come from this visit?')
    expect(words.prompt.questions).toBe('What would you like to ask?')
    expect(asked('worries')).toBe('What is on your mind about this? It may be something you saw or heard.')
    expect(asked('good-day')).toBe('What does a good day look like? What are you doing?')
    expect(words.prompt['what-helps']).toBe('What helps you get through a hard day?')
    expect(asked('people')).toMatch(/^Who is important to you\? How would you like them to help\?/)
    expect(words.prompt.tried).toBe('What have you tried so far, and how did it go?')
    expect(words.prompt['burden-limit']).toBe('What would be hard to fit into your life: tablets, trips, tests, cost, work?')
    expect(words.prompt['do-dont']).toBe('What should we do, or not do, when we look after you?')
    expect(words.prompt['how-decide']).toBe('How would you like this choice to be made?')
    expect(words.prompt['see-hear-move']).toBe('What helps you see, hear, read or take part?')
  })
})

describe('what is said at home', () => {
  const reviewed = [words.prompt['do-dont'], prepare.help['crisis-now']]
  const said = [...leaves(words), ...leaves(prepare)].filter((each) => !reviewed.includes(each))

  test('has short sentences', () => {
    const long = said.flatMap((each) => each.split(/(?<=[.?!])\s/)).filter((sentence) => sentence.split(/\s+/).length > 15)
    expect(long).toEqual([])
  })

  test('is kind: no pushing, no blame, no jargon', () => {
    const unkind = /\b(should|must|just|only if|simply|don[’']t worry|failed|refused|comply|compliance|drugs?|risk|submit|user|data)\b|!/i
    expect(said.filter((each) => unkind.test(each))).toEqual([])
  })
})

function leaves(part: unknown): readonly string[] {
  return typeof part === 'string' ? [part] : Object.values(part as object).flatMap(leaves)
}
