import { expect, test } from 'vitest'
import readme from '/scenarios/README.md?raw'
import { checkTopic, rules } from '../../src/scenarios/rules.ts'
import { aTopic, today } from './a-topic.ts'

test('a topic that satisfies every rule has no findings', () => {
  expect(checkTopic(aTopic(), today)).toEqual([])
})

test('every rule that a topic breaks names itself, the file, the key and what is wrong', () => {
  const files = aTopic((draft) => {
    draft.evidence['hiccups/D01']!.with = { n: '11', low: '8', high: '12' }
  })
  expect(checkTopic(files, today)).toEqual([
    { rule: 'derived-figures-come-out', file: 'evidence.json', key: 'hiccups/D01', problem: 'with is 11, and does not come out' },
    { rule: 'numbers-trace-to-the-dossier', file: 'evidence.json', key: 'hiccups/D01', problem: 'with is 11, and 10 in the dossier' },
  ])
})

test('authors are told of every rule', () => {
  expect([...readme.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]).toSorted()).toEqual(rules.map((rule) => rule.id).toSorted())
})
