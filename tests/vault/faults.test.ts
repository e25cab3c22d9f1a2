import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { DeviceVault } from '../../src/vault/device-vault.ts'
import type { VaultProblem } from '../../src/vault/vault.ts'
import { freshName, intercept, openWindow } from './device.ts'
import { draft, inOrder, noted, said, withdrawn } from './samples.ts'

type Write = 'put' | 'delete'

/** Fails at once, or gives what is to be done when the browser has taken the request. */
type Fault = (store: IDBObjectStore) => void | ((taken: IDBRequest) => void)

/** Makes the browser fail at the `at`-th write of this kind from now on: `times` times, or for good. */
function failAt(write: Write, at: number, fault: Fault, times = Infinity): { readonly failed: () => number; readonly stop: () => void } {
  let writes = 0
  let failures = 0
  const { stop } = intercept(IDBObjectStore.prototype, write, (store, proceed) => {
    writes += 1
    if (writes <= at || failures >= times) return proceed()
    failures += 1
    const later = fault(store)
    const request = proceed() as IDBRequest
    later?.(request)
    return request
  })
  return { failed: () => failures, stop }
}

const refuse = (name: string) => () => {
  throw new DOMException('made for this test', name)
}
const abort = (store: IDBObjectStore) => store.transaction.abort()
/** The request is taken and done, and then the transaction as a whole fails. */
const failAfter = (name: string) => (store: IDBObjectStore) => (taken: IDBRequest) =>
  taken.addEventListener('success', () => (store.transaction as unknown as { _abort: (why: string) => void })._abort(name))

const faults: readonly (readonly [what: string, fault: Fault, problem: VaultProblem])[] = [
  ['has no room, said at once', refuse('QuotaExceededError'), 'full'],
  ['has no room, said at the end', failAfter('QuotaExceededError'), 'full'],
  ['aborts', abort, 'lost-connection'],
  ['loses the connection', refuse('UnknownError'), 'lost-connection'],
  ['has closed already', refuse('InvalidStateError'), 'lost-connection'],
  ['cannot copy it', refuse('DataCloneError'), 'refused'],
]

const change = {
  person: 'p1',
  entries: [said('b'), withdrawn('w', 'a')],
  visits: [{ id: 'v1', entries: [noted('n1', 1)] }],
  drafts: [draft('worries', 'new')],
  draftsDone: [{ visit: 'v1', concept: 'people' }],
}

async function withSomethingKept() {
  const name = freshName()
  const vault = await openWindow(name)
  await vault.keep({ person: 'p1', entries: [said('a')], drafts: [draft('people', 'half'), draft('worries', 'old')] })
  return { name, vault, before: inOrder(await vault.open('p1')) }
}

/** Every second transaction that writes completes, but the browser says that it was aborted. */
async function withAnswersLost() {
  let writes = 0
  let losing = false
  intercept(IDBDatabase.prototype, 'transaction', (_, proceed, [, mode]) => {
    const transaction = proceed() as IDBTransaction
    if (mode !== 'readwrite' || !losing || (writes += 1) % 2 === 0) return transaction
    Object.defineProperty(transaction, 'oncomplete', { get: () => null, set: () => undefined })
    transaction.addEventListener('complete', (event) => void transaction.onabort?.(event))
    return transaction
  })
  const found = await withSomethingKept()
  losing = true
  return found
}

describe.each(faults)('when the browser %s', (_, fault, problem) => {
  test('nothing of the change is kept, the same change can be kept later', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 3 }), async (at) => {
        const { vault, before } = await withSomethingKept()
        const { failed, stop } = failAt('put', at, fault)
        await expect(vault.keep(change).finally(stop)).rejects.toMatchObject({ name: 'VaultError', problem })
        expect(failed()).toBeGreaterThan(0)
        expect(inOrder(await vault.open('p1'))).toEqual(before)
        await vault.keep(change)
        expect(inOrder(await vault.open('p1'))).toEqual({
          person: 'p1',
          entries: [{ kind: 'erased', id: 'a' }, said('b'), withdrawn('w', 'a')],
          visits: [{ id: 'v1', person: 'p1', entries: [noted('n1', 1)] }],
          drafts: [draft('worries', 'new')],
          unreadable: 0,
        })
      }),
      { numRuns: 20 },
    )
  })

  test('folding changes nothing', async () => {
    for (const write of ['put', 'delete'] as const) {
      const { vault } = await withSomethingKept()
      for (let index = 0; index < 4; index += 1) await vault.keep({ person: 'p1', entries: [said(`c${index}`)] })
      const before = inOrder(await vault.open('p1'))
      const { stop } = failAt(write, write === 'put' ? 0 : 2, fault)
      await expect(vault.compact('p1').finally(stop)).rejects.toMatchObject({ name: 'VaultError', problem })
      expect(inOrder(await vault.open('p1'))).toEqual(before)
    }
  })
})

describe('a connection', () => {
  test.each([
    ['aborts', abort],
    ['loses the connection', refuse('UnknownError')],
    ['has closed already', refuse('InvalidStateError')],
  ])('that %s once is opened again, and the work done once', async (_, fault) => {
    const { vault } = await withSomethingKept()
    const { failed } = failAt('put', 0, fault, 1)
    await vault.keep({ person: 'p1', entries: [said('b')] })
    expect(failed()).toBe(1)
    expect(inOrder(await vault.open('p1')).entries).toEqual([said('a'), said('b')])
  })

  test('that is lost in the middle of many keeps loses none and keeps their order', async () => {
    const { vault } = await withSomethingKept()
    const { failed } = failAt('put', 5, abort, 1)
    await Promise.all(Array.from({ length: 8 }, (_, index) => vault.keep({ person: 'p1', entries: [said(`b${index}`)], drafts: [draft('people', `${index}`)] })))
    const { entries, drafts } = inOrder(await vault.open('p1'))
    expect([failed(), entries.length, drafts[0]]).toEqual([1, 9, draft('people', '7')])
  })

  test('that is lost to several at once is opened again once for all of them', async () => {
    const { vault } = await withSomethingKept()
    const open = vi.spyOn(IDBFactory.prototype, 'open')
    let failures = 0
    intercept(IDBObjectStore.prototype, 'get', (_, proceed) => ((failures += 1) <= 3 ? refuse('UnknownError')() : proceed()))
    const found = await Promise.all([vault.open('p1'), vault.people(), vault.open('p1')])
    expect([found[0].story.entries.size, found[1].length, found[2].story.entries.size]).toEqual([1, 1, 1])
    expect(open).toHaveBeenCalledTimes(1)
  })

  test('that we close as soon as the browser has it all still says that it is kept', async () => {
    const windows: DeviceVault[] = []
    intercept(IDBDatabase.prototype, 'transaction', (_, proceed) => {
      const transaction = proceed() as IDBTransaction
      transaction.addEventListener('complete', () => transaction.mode === 'readwrite' && windows.splice(0).forEach((vault) => vault.close()))
      return transaction
    })
    const { name, vault } = await withSomethingKept()
    windows.push(vault)
    await vault.keep({ person: 'p1', entries: [said('b')] })
    expect(inOrder(await (await openWindow(name)).open('p1')).entries).toEqual([said('a'), said('b')])
  })

  test('that cannot be opened again says so, and nothing is kept', async () => {
    const { vault, before } = await withSomethingKept()
    failAt('put', 0, refuse('UnknownError'), 1)
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse('UnknownError'))
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    await expect(vault.keep(change)).rejects.toMatchObject({ problem: 'lost-connection' })
    expect(open).toHaveBeenCalled()
    vi.restoreAllMocks()
    expect(inOrder(await vault.open('p1'))).toEqual(before)
  })

  test('whose answer is lost on the way has done the work once all the same', async () => {
    const { vault } = await withAnswersLost()
    await vault.keep(change)
    expect(inOrder(await vault.open('p1'))).toEqual({
      person: 'p1',
      entries: [{ kind: 'erased', id: 'a' }, said('b'), withdrawn('w', 'a')],
      visits: [{ id: 'v1', person: 'p1', entries: [noted('n1', 1)] }],
      drafts: [draft('worries', 'new')],
      unreadable: 0,
    })
    await vault.compact('p1')
    await vault.erase('p1')
    expect(await vault.people()).toEqual([])
  })

  test('that was closed by us stays closed, and asks the browser for nothing', async () => {
    const { vault } = await withSomethingKept()
    vault.close()
    const open = vi.spyOn(IDBFactory.prototype, 'open')
    await expect(vault.keep(change)).rejects.toMatchObject({ problem: 'lost-connection' })
    await expect(vault.open('p1')).rejects.toMatchObject({ problem: 'lost-connection' })
    expect(open).not.toHaveBeenCalled()
  })
})

describe('a change that could not be read again', () => {
  test('is refused before anything is written', async () => {
    const { vault, before } = await withSomethingKept()
    const wrong = { ...said('b'), at: Number.NaN }
    await expect(vault.keep({ person: 'p1', entries: [wrong, said('c')] })).rejects.toMatchObject({ problem: 'damaged' })
    expect(inOrder(await vault.open('p1'))).toEqual(before)
  })
})
