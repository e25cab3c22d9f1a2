import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { freshName, intercept, openWindow, rowsOnDisk } from './device.ts'
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
    expect((await rowsOnDisk(name)).keys.map(({ person }) => person)).toEqual(['p2'])
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
})
