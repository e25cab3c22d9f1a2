import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/every-word-is-there.ts'
import { aTopic, today } from '../a-topic.ts'

test('missing words, words that nothing asks for and a card without words are found', () => {
  const files = aTopic((draft) => {
    Reflect.deleteProperty(draft.text.words, 'practical.food-and-drink.tablet')
    draft.text.words['question.who.a'] = 'A few plain words.'
    Reflect.deleteProperty(draft.attributeWords, 'attribute.no-aches.name')
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'text/en-GB.json', key: 'practical.food-and-drink.tablet', problem: 'has no words' },
    { file: 'text/en-GB.json', key: 'question.who.a', problem: 'has words, and nothing asks for them' },
    { file: 'text/en-GB.json', key: 'attribute.no-aches.name', problem: 'has no words among the shared attributes' },
  ])
})
