import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/sign-off-is-marked.ts'
import { aTopic, today } from '../a-topic.ts'

test('a figure in words that rest on no source, and a mark on nothing, are found', () => {
  const files = aTopic((draft) => {
    draft.scenario.forSignOff!.push('question.who.a')
    draft.text.words['question.why.a'] = 'It lasts {{F01.people}} days. Call {{call.urgent}}.'
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'text/en-GB.json', key: 'question.who.a', problem: 'is marked for sign-off, and is not there' },
    { file: 'text/en-GB.json', key: 'question.why.a', problem: 'holds F01.people, and rests on no source' },
  ])
})

test('a signed topic with something left to sign is found', () => {
  const files = aTopic((draft) => {
    draft.scenario.status = 'signed'
  })
  expect(rule.check(files, today)).toEqual([{ file: 'scenario.json', key: 'forSignOff', problem: 'has 1 keys, and the topic is signed' }])
})
