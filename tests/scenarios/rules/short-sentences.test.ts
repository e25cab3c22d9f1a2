import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/short-sentences.ts'
import { aTopic, today } from '../a-topic.ts'

test('one sentence that is too long is found', () => {
  const files = aTopic((draft) => {
    draft.text.words['topic.about'] = `Short. ${'word '.repeat(26).trim()}. Short.`
  })
  expect(rule.check(files, today)).toEqual([{ file: 'text/en-GB.json', key: 'topic.about', problem: 'has a sentence of 26 words' }])
})

test('sentences that are long in the mean are found', () => {
  const files = aTopic((draft) => {
    for (const key of Object.keys(draft.text.words)) draft.text.words[key] = 'word '.repeat(16).trim()
  })
  const [finding, ...others] = rule.check(files, today)
  expect([finding?.file, finding?.key, others]).toEqual(['text/en-GB.json', 'words', []])
  expect(finding?.problem).toMatch(/^has 15\.\d words to a sentence$/)
})

test('a sentence ends where its own language ends it', () => {
  const files = aTopic((draft) => {
    draft.text.words['topic.about'] = `${'لفظ '.repeat(20).trim()}۔ ${'لفظ '.repeat(20).trim()}؟ ${'لفظ '.repeat(26).trim()}۔`
  })
  expect(rule.check(files, today)).toEqual([{ file: 'text/en-GB.json', key: 'topic.about', problem: 'has a sentence of 26 words' }])
})
