import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, test } from 'vitest'
import { classify, type Doing } from '../../src/vault/classify.ts'
import { asVaultErrorOn } from '../../src/vault/room.ts'
import { VaultError, type VaultProblem } from '../../src/vault/vault.ts'

const room = async () => true
const noRoom = async () => false
const raised = (name: string) => new DOMException('made for this test', name)

describe('what the browser raises', () => {
  test.each<[name: string, opening: VaultProblem, working: VaultProblem]>([
    ['QuotaExceededError', 'full', 'full'],
    ['VersionError', 'newer', 'newer'],
    ['SecurityError', 'refused', 'refused'],
    ['NotAllowedError', 'refused', 'refused'],
    ['DataCloneError', 'refused', 'refused'],
    ['InvalidStateError', 'refused', 'lost-connection'],
    ['NotReadableError', 'damaged', 'damaged'],
    ['NotFoundError', 'damaged', 'damaged'],
    ['DataError', 'damaged', 'damaged'],
    ['ConstraintError', 'damaged', 'damaged'],
    ['UnknownError', 'lost-connection', 'lost-connection'],
    ['AbortError', 'lost-connection', 'lost-connection'],
    ['TransactionInactiveError', 'lost-connection', 'lost-connection'],
    ['TimeoutError', 'lost-connection', 'lost-connection'],
  ])('as %s means %s when opening and %s when working', (name, opening, working) => {
    const wrapped = [raised(name), new Dexie.OpenFailedError(raised(name)), new Error('outside', { cause: raised(name) }), new AggregateError([raised('AbortError'), raised(name)])]
    const meant = (doing: Doing) => wrapped.map((error) => classify(error, doing))
    expect([meant('opening'), meant('working')]).toEqual([wrapped.map(() => opening), wrapped.map(() => working)])
  })

  test('as an aborted transaction means what made it abort', () => {
    expect(classify(new Dexie.AbortError(raised('QuotaExceededError')), 'working')).toBe('full')
    expect(classify(new Dexie.AbortError('no reason'), 'working')).toBe('lost-connection')
  })

  test('in one of many rows means the same as alone', () => {
    expect(classify(new Dexie.BulkError('some', [raised('QuotaExceededError')]), 'working')).toBe('full')
  })

  test('keeps the meaning that the vault gave it first', async () => {
    const known = new VaultError('cleared')
    expect(await asVaultErrorOn(known, 'working', noRoom)).toBe(known)
    expect(classify(new Dexie.AbortError(known), 'working')).toBe('cleared')
  })

  test('as anything else means a lost connection, and goes along as the cause', async () => {
    for (const anything of [undefined, null, 'text', 7, new TypeError('a fault of ours')]) {
      expect(await asVaultErrorOn(anything, 'working', room)).toMatchObject({ name: 'VaultError', problem: 'lost-connection', cause: anything })
    }
  })

  test('with no reason of its own means a full disk where the browser says that there is no room', async () => {
    for (const [name, problem] of [['UnknownError', 'disk-full'], ['AbortError', 'disk-full'], ['QuotaExceededError', 'full'], ['NotReadableError', 'damaged']] as const) {
      expect((await asVaultErrorOn(raised(name), 'working', noRoom)).problem).toBe(problem)
    }
  })

  test('may go round in a circle', () => {
    const error = new Error('round')
    error.cause = error
    expect(classify(error, 'working')).toBe('lost-connection')
  })
})
