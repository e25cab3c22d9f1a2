import { expect, test } from 'vitest'
import { rule } from '../../../src/scenarios/rules/review-dates-hold.ts'
import { aTopic, today } from '../a-topic.ts'

test('a date that has passed is found, and the last day still holds', () => {
  const files = aTopic((draft) => {
    draft.evidence['hiccups/H01']!.reviewBy = '2027-11-21'
  })
  expect(rule.check(files, '2027-11-22')).toEqual([{ file: 'evidence.json', key: 'hiccups/H01', problem: 'was to be reviewed by 2027-11-21' }])
})

test('a date too far ahead and a reading in the future are found', () => {
  const files = aTopic((draft) => {
    draft.scenario.reviewBy = '2028-11-23'
    draft.evidence['hiccups/H01']!.read = '2026-11-23'
  })
  expect(rule.check(files, today)).toEqual([
    { file: 'scenario.json', key: 'reviewBy', problem: 'is to be reviewed by 2028-11-23, more than 24 months after it was read' },
    { file: 'evidence.json', key: 'hiccups/H01', problem: 'was read on 2026-11-23, which has not come yet' },
  ])
})
