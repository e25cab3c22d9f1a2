import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/banned-words.ts'
import { aTopic, today } from '../a-topic.ts'

test.each([
  ['You only take one tablet.', 'says “only”, which makes something small'],
  ['You should take it.', 'says “should”, which tells people what to do'],
  ['It helps ten per cent of people.', 'says “per cent”, which is a percentage: say so many in a hundred'],
  ['About one in twelve people have it.', 'says “one in twelve”, which changes the number out of which it counts'],
  ['It doubles the chance.', 'says “doubles”, which says how much without saying of what'],
  ['A third fewer people have it.', 'says “third fewer”, which says how much without saying of what'],
  ['This drug helps.', 'says “drug”, which say medicine'],
  ['The risk falls.', 'says “risk”, which say chance'],
  ['Some people refused it.', 'says “refused”, which lays blame'],
  ['Fainting is rare.', 'says “rare” without a number'],
])('“%s” is found', (words, problem) => {
  const files = aTopic((draft) => {
    draft.text.words['topic.about'] = words
  })
  expect(rule.check(files, today)).toEqual([{ file: 'text/en-GB.json', key: 'topic.about', problem }])
})

test('“one in so many” is found behind its gap too', () => {
  const files = aTopic((draft) => {
    draft.evidence['hiccups/F01']!.gaps = { people: '1', of: '12' }
    draft.text.words['cell.faint.tablet'] = 'About {{F01.people}} in {{F01.of}} faint.'
  })
  expect(rule.check(files, today)).toEqual([{ file: 'text/en-GB.json', key: 'cell.faint.tablet', problem: 'says “1 in 12”, which changes the number out of which it counts' }])
})

test.each(['Fainting is rare: {{F01.people}} in {{F01.of}}.', 'Ask for your heart risk score.', 'It is one in a row of tablets.'])('“%s” is left alone', (words) => {
  const files = aTopic((draft) => {
    draft.text.words['topic.about'] = words
  })
  expect(rule.check(files, today)).toEqual([])
})
