import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/gaps-are-filled.ts'
import { aTopic, today } from '../a-topic.ts'

test('a gap that nothing fills, one of another row and half a gap are found', () => {
  const files = aTopic((draft) => {
    draft.evidence['hiccups/H01']!.gaps = { people: '4' }
    draft.text.words['topic.about'] = 'It lasts {{F01.days}} days.'
    draft.text.words['topic.choice'] = 'It lasts {{F01.people} days.'
    draft.text.words['cell.faint.tablet'] = 'About {{H01.people}} in {{F01.of}} faint.'
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'text/en-GB.json', key: 'topic.about', problem: 'has a gap {{F01.days}} that nothing fills' },
    { file: 'text/en-GB.json', key: 'topic.choice', problem: 'has braces that make no gap' },
    { file: 'text/en-GB.json', key: 'cell.faint.tablet', problem: 'has a gap {{H01.people}} that is not of the row its cell names' },
  ])
})
