import { describe, expect, test } from 'vitest'
import { judge } from '../../src/commands/durability/judge.ts'
import type { Found, Mark } from '../../src/commands/durability/mark.ts'
import { isClean, reportOf } from '../../src/commands/durability/report.ts'

const marks: readonly Mark[] = [
  { what: 'draft', id: 's0.0' },
  { what: 'statement', id: 's0.0' },
  { what: 'draft', id: 's0.1' },
]
const whole: Found = { statements: ['s0.0'], altered: [], noted: ['s0.0'], drafts: ['s0.1'], unreadable: 0, recovers: false }
const nothingWrong = { lost: [], torn: [], holes: [], altered: [] }

describe('what is found after a crash', () => {
  test('is right when everything acknowledged is there', () => {
    expect(judge(marks, whole)).toEqual(nothingWrong)
  })

  test('may hold more than was acknowledged, as long as nothing before it is missing', () => {
    expect(judge(marks, { ...whole, statements: ['s0.0', 's0.1'], noted: ['s0.0', 's0.1'], drafts: ['s0.2'] })).toEqual(nothingWrong)
  })

  test('has lost what was acknowledged and is not there', () => {
    expect(judge(marks, { ...whole, drafts: [] })).toEqual({ ...nothingWrong, lost: ['draft s0.1'] })
    expect(judge(marks, { ...whole, statements: [], noted: [] }).lost).toEqual(['draft s0.0', 'statement s0.0'])
  })

  test('is torn when the statement, its note and the end of its draft do not come together', () => {
    expect(judge(marks, { ...whole, noted: [] }).torn).toEqual(['s0.0'])
    expect(judge(marks, { ...whole, drafts: ['s0.0', 's0.1'] }).torn).toEqual(['s0.0'])
    expect(judge(marks, { ...whole, noted: ['s0.0', 's0.1'] }).torn).toEqual(['s0.1'])
  })

  test('has a hole when something later is there and something earlier is not', () => {
    expect(judge([], { ...whole, drafts: ['s0.3', 's1.0'] }).holes).toEqual(['s0.1', 's0.2'])
  })

  test('is altered when the words are not those that were said, and then not lost as well', () => {
    expect(judge(marks, { ...whole, statements: [], noted: [], altered: ['s0.0'] })).toEqual({ ...nothingWrong, altered: ['s0.0'] })
  })
})

describe('a report', () => {
  const about = { what: 'power', in: 'vault', seed: 1, browser: 'Chromium' } as const
  const trial = { ...nothingWrong, acknowledged: 3, after: 100, unreadable: 0, recovers: false }

  test('is clean when things were acknowledged and nothing is wrong', () => {
    expect(isClean(reportOf(about, [trial, trial]))).toBe(true)
  })

  test.each([
    ['nothing was tried', []],
    ['nothing was acknowledged', [{ ...trial, acknowledged: 0 }]],
    ['something was lost in an earlier go', [{ ...trial, lost: ['draft s0.1'] }, trial]],
    ['something is torn', [{ ...trial, torn: ['s0.1'] }]],
    ['there is a hole', [{ ...trial, holes: ['s0.1'] }]],
    ['words are altered', [{ ...trial, altered: ['s0.1'] }]],
    ['something cannot be read', [{ ...trial, unreadable: 1 }]],
    ['the app says that something is lost', [{ ...trial, recovers: true }]],
    ['the vault could not be opened', [{ ...trial, problem: 'damaged' }]],
  ])('is not clean when %s', (_, trials) => {
    expect(isClean(reportOf(about, trials))).toBe(false)
  })
})
