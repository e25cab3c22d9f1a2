import { describe, expect, test } from 'vitest'
import { isBroken as isBrokenDamage, isClean as isCleanDamage } from '../../src/commands/durability/damage-report.ts'
import { toldOpenly } from '../../src/commands/durability/full.ts'
import { isBroken as isBrokenFull } from '../../src/commands/durability/full-report.ts'
import { harms } from '../../src/commands/durability/harm-to-bytes.ts'
import { heldAgainst } from '../../src/commands/durability/held-against.ts'
import type { Found, Mark, Start } from '../../src/commands/durability/mark.ts'

const marks: readonly Mark[] = [
  { what: 'draft', id: 'a.0' },
  { what: 'statement', id: 'a.0' },
  { what: 'draft', id: 'a.1' },
  { what: 'statement', id: 'a.1' },
  { what: 'draft', id: 'a.2' },
]
const nothing: Found = { statements: [], altered: [], noted: [], drafts: [], unreadable: 0, recovers: false }
const whole: Found = { ...nothing, statements: ['a.0', 'a.1'], noted: ['a.0', 'a.1'], drafts: ['a.2'] }
const start = (before: Found, found = before, missing = 0): Start => ({ before, found, missing })
const broken: Found = { ...nothing, recovers: true }
const fine = { acknowledged: 3, whole: 3, broughtBack: 0, said: 0, lost: [], altered: [], unopened: 0, problems: [], saidForNothing: false }

describe('what is there after a damage', () => {
  test('is whole where it is there at once', () => {
    expect(heldAgainst(marks, [start(whole)])).toEqual(fine)
  })

  test('is brought back where a later start has it, and not where it was there for one start alone', () => {
    expect(heldAgainst(marks, [start(broken, { ...whole, recovers: true }), start(whole)])).toEqual({ ...fine, whole: 0, broughtBack: 3 })
    expect(heldAgainst(marks, [start(broken, { ...whole, recovers: true }), start(nothing)]).lost).toEqual(['a.0', 'a.1', 'a.2'])
  })

  test('is lost where the app says nothing', () => {
    expect(heldAgainst(marks, [start(nothing)])).toEqual({ ...fine, whole: 0, lost: ['a.0', 'a.1', 'a.2'] })
    expect(heldAgainst(marks, [start({ ...whole, drafts: [] })]).lost).toEqual(['a.2'])
  })

  test('is lost where the app says that it has brought all of it back', () => {
    const later = { ...whole, statements: ['a.0'], drafts: [] }
    expect(heldAgainst(marks, [start(broken, { ...later, recovers: true }), start(later)]).lost).toEqual(['a.1', 'a.2'])
    expect(heldAgainst(marks, [start(broken, { ...later, recovers: true })]).lost).toEqual(['a.1', 'a.2'])
  })

  test('is said to be lost as far as the app says how much is missing: two parts for each thing said', () => {
    const there = { ...nothing, recovers: true }
    expect(heldAgainst(marks, [start(there, there, 4)])).toMatchObject({ said: 3, lost: [] })
    expect(heldAgainst(marks, [start(there, there, 2)])).toMatchObject({ said: 2, lost: ['a.0'] })
  })

  test('is a draft still, where a statement was acknowledged: an older state, and so lost', () => {
    expect(heldAgainst(marks, [start({ ...whole, statements: ['a.0'], drafts: ['a.1', 'a.2'] })]).lost).toEqual(['a.1'])
  })

  test('is neither there nor lost where the app says that it cannot open it', () => {
    const shut = { ...nothing, problem: 'lost-connection' }
    expect(heldAgainst(marks, [start(shut)])).toEqual({ ...fine, whole: 0, unopened: 3, problems: ['lost-connection'] })
  })

  test('is altered where a start showed other words', () => {
    expect(heldAgainst(marks, [start({ ...whole, statements: ['a.0'], altered: ['a.1'] })])).toMatchObject({ altered: ['a.1'], lost: [] })
  })

  test('is said for nothing where all of it is there', () => {
    expect(heldAgainst(marks, [start({ ...whole, recovers: true }, { ...whole, recovers: true }, 2)]).saidForNothing).toBe(true)
  })
})

describe('a damage', () => {
  const trial = { ...fine, harm: 'cut off', place: 'mirrors', keepsAll: true, done: '' }
  const about = { seed: 1, browser: 'Chromium' }

  test('breaks no promise where all is whole, brought back, or behind what the app cannot open', () => {
    expect(isCleanDamage({ ...about, trials: [trial, { ...trial, whole: 0, broughtBack: 3 }, { ...trial, whole: 0, unopened: 3 }] })).toBe(true)
  })

  test.each([
    ['something is lost', { lost: ['a.0'] }],
    ['something is altered', { altered: ['a.0'] }],
    ['something is said to be lost that another place holds', { said: 1 }],
    ['something is said to be lost and is not', { saidForNothing: true }],
  ])('breaks one where %s', (_, wrong) => {
    expect(isBrokenDamage({ ...trial, ...wrong })).toBe(true)
  })

  test('proves nothing where there was none', () => {
    expect(isCleanDamage({ ...about, trials: [] })).toBe(false)
  })

  test('may be said to be lost where two places were damaged', () => {
    expect(isBrokenDamage({ ...trial, keepsAll: false, said: 1 })).toBe(false)
  })
})

describe('a full disk', () => {
  const trial = { ...fine, persisted: true, left: 5, ended: 'full', emptied: false, saidBefore: 0 }

  test('takes nothing for good where the storage is persisted', () => {
    expect(isBrokenFull(trial)).toBe(false)
    expect(isBrokenFull({ ...trial, said: 1 })).toBe(true)
    expect(isBrokenFull({ ...trial, unopened: 1 })).toBe(true)
    expect(isBrokenFull({ ...trial, emptied: true, whole: 0, broughtBack: 3 })).toBe(false)
    expect(isBrokenFull({ ...trial, persisted: false, said: 1, emptied: true })).toBe(false)
    expect(isBrokenFull({ ...trial, persisted: false, lost: ['a.0'] })).toBe(true)
  })

  test('counts as said what the open page said was cleared, and how much of it was not said again', () => {
    const outcome = { ...fine, whole: 0, said: 1, lost: ['a.1', 'a.2'] }
    expect(toldOpenly(outcome, true)).toMatchObject({ said: 3, lost: [], saidBefore: 2 })
    expect(toldOpenly(outcome, false)).toMatchObject({ said: 1, lost: ['a.1', 'a.2'], saidBefore: 0 })
  })
})

describe('each kind of damage', () => {
  const bytes = Buffer.from(Array.from({ length: 10_000 }, (_, index) => index % 251))

  test('leaves other bytes than there were', () => {
    expect(harms.length).toBe(8)
    for (const harm of harms) expect(harm.to(bytes, 5000, Buffer.from('older'))).not.toEqual(bytes)
    expect(new Set(harms.map(({ to }) => to(bytes, 5000, Buffer.from('older'))?.toString('base64'))).size).toBe(8)
  })

  test('can come over the last byte, and leaves the given bytes alone', () => {
    const before = Buffer.from(bytes)
    for (const harm of harms) harm.to(bytes, bytes.length - 1, undefined)
    expect(bytes).toEqual(before)
  })
})
