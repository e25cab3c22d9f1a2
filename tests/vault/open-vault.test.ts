import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openVault, type OpenedVault } from '../../src/vault/open-vault.ts'
import type { Vault } from '../../src/vault/vault.ts'
import { done, freshName, intercept, letPass, onDisk } from './device.ts'
import { inOrder, nothing, said } from './samples.ts'

const threeSeconds = 3_000
const tenSeconds = 10_000
const opened: Vault[] = []
afterEach(() => {
  vi.unstubAllGlobals()
  for (const vault of opened.splice(0)) vault.close()
})

async function ask(where: Vault['where'], name = freshName()): Promise<OpenedVault> {
  const found = await openVault({ where, name, newId: () => crypto.randomUUID(), now: () => 7 })
  opened.push(found.vault)
  return found
}

async function canBeUsed(vault: Vault): Promise<void> {
  await vault.keep({ person: 'p1', entries: [said('a')] })
  expect(inOrder(await vault.open('p1'))).toEqual({ ...nothing('p1'), entries: [said('a')] })
  expect(await vault.people()).toEqual([{ person: 'p1', lastKept: 7 }])
}

const refuse = (name: string) => () => {
  throw new DOMException('made for this test', name)
}

describe('asked for a vault', () => {
  test('on the device, gives it with no problem', async () => {
    const { vault, problem } = await ask('device')
    expect([vault.where, problem]).toEqual(['device', undefined])
    await canBeUsed(vault)
  })

  test('in memory, gives it and asks nothing of the device', async () => {
    const [open, subtle] = [vi.spyOn(IDBFactory.prototype, 'open'), vi.spyOn(crypto.subtle, 'generateKey')]
    const { vault, problem } = await ask('memory')
    await canBeUsed(vault)
    expect([vault.where, problem, open.mock.calls, subtle.mock.calls]).toEqual(['memory', undefined, [], []])
  })

  test.each([
    ['SecurityError', 'refused'],
    ['InvalidStateError', 'refused'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'lost-connection'],
  ])('on a device that answers %s, gives one in memory and says %s', async (name, problem) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse(name))
    const found = await ask('device')
    expect([found.vault.where, found.problem]).toEqual(['memory', problem])
    await canBeUsed(found.vault)
  })

  test('on a device that cannot keep keys, gives one in memory before the first word', async () => {
    intercept(IDBObjectStore.prototype, 'put', (store, proceed) => (store.name === 'keys' ? refuse('DataCloneError')() : proceed()))
    const name = freshName()
    const { vault, problem } = await ask('device', name)
    expect([vault.where, problem]).toEqual(['memory', 'refused'])
    vi.restoreAllMocks()
    expect((await ask('device', name)).vault.where).toBe('device')
  })

  test('on a device without cryptography, gives one in memory', async () => {
    vi.stubGlobal('crypto', { randomUUID: () => 'id' })
    const { vault, problem } = await ask('device')
    expect([vault.where, problem]).toEqual(['memory', 'refused'])
  })

  test('on a device where another window stands in the way, says blocked after three seconds', async () => {
    const name = freshName()
    const inTheWay = await done(indexedDB.open(name, 1))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const blocked = new Promise<void>((resolve) =>
      intercept(globalThis as { setTimeout: unknown }, 'setTimeout', (_, proceed, [, wait]) => {
        if (wait === threeSeconds) resolve()
        return proceed()
      }),
    )
    const asking = ask('device', name)
    await blocked
    vi.advanceTimersByTime(threeSeconds - 1)
    await letPass(10)
    expect(await Promise.race([asking, Promise.resolve('still waiting')])).toBe('still waiting')
    vi.advanceTimersByTime(1)
    expect((await asking).problem).toBe('blocked')
    inTheWay.close()
  })

  test('on a device that says nothing, says blocked after ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const asked = new Promise<void>((resolve) =>
      vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
        resolve()
        return {} as IDBOpenDBRequest
      }),
    )
    const asking = ask('device')
    await asked
    vi.advanceTimersByTime(tenSeconds)
    expect((await asking).problem).toBe('blocked')
  })

  test('on a device that is slow but comes, waits for it', async () => {
    const name = freshName()
    const inTheWay = await done(indexedDB.open(name, 1))
    inTheWay.onversionchange = () => inTheWay.close()
    const { vault, problem } = await ask('device', name)
    expect([vault.where, problem]).toEqual(['device', undefined])
  })

  test('on a device that a newer app has been at, gives one in memory and touches nothing', async () => {
    const name = freshName()
    await ask('device', name)
    await onDisk(name, async (store) => done(store('meta').put({ ...((await done(store('meta').get('meta'))) as object), minWriter: 2 })))
    const { vault, problem } = await ask('device', name)
    expect([vault.where, problem]).toEqual(['memory', 'newer'])
  })

  test('on a device where nobody knows any more whose database it is, says damaged', async () => {
    const name = freshName()
    await ask('device', name)
    await onDisk(name, (store) => done(store('meta').put({ id: 'meta' })))
    expect((await ask('device', name)).problem).toBe('damaged')
  })
})
