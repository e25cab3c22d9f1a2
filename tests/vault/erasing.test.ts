import 'fake-indexeddb/auto'
import { describe, expect, test, vi } from 'vitest'
import { freshName, openWindow, rowsOnDisk } from './device.ts'
import { draft, noted, said } from './samples.ts'

async function withTwoPeople(name: string) {
  const vault = await openWindow(name)
  for (const person of ['p1', 'p2']) {
    await vault.keep({ person, entries: [said('a')], visits: [{ id: 'v1', entries: [noted('n1', 1)] }], drafts: [draft('people', 'half')] })
  }
  return vault
}

const people = async (name: string) => Object.entries(await rowsOnDisk(name)).flatMap(([table, rows]) => (table === 'meta' ? [] : [[table, rows.map((row: { person?: string }) => row.person)]]))

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
    const original = IDBObjectStore.prototype.delete
    const spy = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'batches') throw new DOMException('made for this test', 'QuotaExceededError')
      return original.apply(this, given)
    })
    await expect(vault.erase('p1')).rejects.toMatchObject({ name: 'VaultError', problem: 'full' })
    spy.mockRestore()
    expect((await rowsOnDisk(name)).keys.map(({ person }) => person)).toEqual(['p2'])
    expect((await vault.people()).map(({ person }) => person)).toEqual(['p2'])
    await vault.erase('p1')
    expect((await people(name)).map(([, found]) => found)).toEqual([['p2'], ['p2'], ['p2'], ['p2']])
  })

  test('says so when the browser says it removed what is still there', async () => {
    for (const table of ['keys', 'batches', 'drafts', 'stamps']) {
      const name = freshName()
      const vault = await withTwoPeople(name)
      const original = IDBObjectStore.prototype.delete
      const spy = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, ...given) {
        return this.name === table ? (this.count() as unknown as IDBRequest<undefined>) : original.apply(this, given)
      })
      await expect(vault.erase('p1').finally(() => spy.mockRestore())).rejects.toMatchObject({ name: 'VaultError', problem: 'damaged' })
    }
  })
})
