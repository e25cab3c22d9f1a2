import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { freshName, intercept, openWindow, ownDevice, rowsOnDisk } from './device.ts'
import { draft, noted, said } from './samples.ts'

async function withTwoPeople(name: string) {
  const vault = await openWindow(name)
  for (const person of ['p1', 'p2']) {
    await vault.keep({ person, entries: [said('a')], visits: [{ id: 'v1', entries: [noted('n1', 1)] }], drafts: [draft('people', 'half')] })
  }
  return vault
}

async function people(name: string) {
  const { batches, drafts, keys, stamps } = await rowsOnDisk(name)
  return Object.entries({ batches, drafts, keys, stamps }).map(([table, rows]) => [table, rows.map(({ person }) => person)])
}

describe('erasing', () => {
  test('leaves no row of the person in any table, and every row of the others', async () => {
    const name = freshName()
    const vault = await withTwoPeople(name)
    await vault.erase('p1')
    expect(await people(name)).toEqual([
      ['batches', ['p2']],
      ['drafts', ['p2']],
      ['keys', ['p2']],
      ['stamps', ['p2']],
    ])
  })

  test('has made the rows unreadable for ever when removing them fails', async () => {
    const name = freshName()
    const vault = await withTwoPeople(name)
    const { stop } = intercept(IDBObjectStore.prototype, 'delete', (store, proceed) => {
      if (store.name === 'batches') throw new DOMException('made for this test', 'QuotaExceededError')
      return proceed()
    })
    await expect(vault.erase('p1')).rejects.toMatchObject({ name: 'VaultError', problem: 'full' })
    stop()
    const [, erased] = (await rowsOnDisk(name)).keys.map(({ person, device, wraps }) => [person, device, wraps.map(({ nonce }) => nonce)]).sort((one, other) => (one[0]! < other[0]! ? 1 : -1))
    expect(erased).toEqual(['p1', undefined, ['']])
    expect((await vault.people()).map(({ person }) => person)).toEqual(['p2'])
    await vault.erase('p1')
    expect((await people(name)).map(([, found]) => found)).toEqual([['p2'], ['p2'], ['p2'], ['p2']])
  })

  test('says so when the browser says it removed what is still there', async () => {
    for (const table of ['keys', 'batches', 'drafts', 'stamps']) {
      const name = freshName()
      const vault = await withTwoPeople(name)
      const { stop } = intercept(IDBObjectStore.prototype, 'delete', (store, proceed) => (store.name === table ? store.count() : proceed()))
      await expect(vault.erase('p1').finally(stop)).rejects.toMatchObject({ name: 'VaultError', problem: 'damaged' })
    }
  })

  test('writes over every key before anything else goes, and takes the copies too', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await openWindow(name, device.ground)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await vault.copied()
    const steps: string[] = []
    for (const write of ['put', 'delete'] as const) {
      intercept(IDBObjectStore.prototype, write, (store, proceed) => {
        steps.push(`${write} ${store.name}${device.texts.has(`${name}.spare.p1`) ? '' : ', no spare key'}`)
        return proceed()
      })
    }
    await vault.erase('p1')
    expect(steps[0]).toBe('put keys')
    expect(steps.slice(1).every((step) => step.endsWith(', no spare key'))).toBe(true)
    expect(steps.at(-1)).toBe('delete keys, no spare key')
    expect([[...device.texts.keys()], [...device.files.keys()]]).toEqual([[], []])
  })

  test('that was broken off is finished when the vault is opened again, and nothing is offered to be brought back', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await openWindow(name, device.ground)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await vault.copied()
    const { stop } = intercept(IDBObjectStore.prototype, 'delete', () => {
      throw new DOMException('made for this test', 'UnknownError')
    })
    await expect(vault.erase('p1').finally(stop)).rejects.toMatchObject({ name: 'VaultError' })
    vault.close()
    const later = await openWindow(name, device.ground)
    expect(await rowsOnDisk(name)).toMatchObject({ keys: [], batches: [], drafts: [], stamps: [] })
    expect([await later.people(), await later.copies.standings([]), [...device.texts.keys()], [...device.files.keys()]]).toEqual([[], [], [], []])
  })

  test('that was broken off, and cannot be finished yet, stands in nobody’s way', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await openWindow(name, device.ground)
    for (const person of ['p1', 'p2']) await vault.keep({ person, entries: [said('a')] })
    await vault.copied()
    const { stop } = intercept(IDBObjectStore.prototype, 'delete', () => {
      throw new DOMException('made for this test', 'UnknownError')
    })
    await expect(vault.erase('p1')).rejects.toMatchObject({ name: 'VaultError' })
    vault.close()
    const later = await openWindow(name, device.ground)
    expect((await later.people()).map(({ person }) => person)).toEqual(['p2'])
    expect(await later.copies.standings([{ person: 'p2', parts: 1 }])).toEqual([])
    stop()
  })

  test('says so when a copy is still there', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await openWindow(name, { ...device.ground, copier: { ...device.ground.copier, remove: async () => undefined } })
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await vault.copied()
    await expect(vault.erase('p1')).rejects.toMatchObject({ name: 'VaultError', problem: 'damaged' })
  })
})
