import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { openerForCode } from '../../../src/vault/files/story-file.ts'
import { newRecoveryCode } from '../../../src/sealing/recovery-code.ts'
import { freshName, intercept, openWindow, ownDevice, rowsOnDisk } from '../device.ts'
import { draft, inOrder, noted, nothing, said, withdrawn } from '../samples.ts'

const here = { person: 'p1', entries: [said('a'), said('b')], visits: [{ id: 'v1', entries: [noted('n1', 1)] }], drafts: [draft('people', 'here')] }
const fromFile = { person: 'p1', entries: [said('b'), said('c'), withdrawn('w', 'a')], visits: [{ id: 'v1', entries: [noted('n1', 1), noted('n2', 2)] }], drafts: [draft('worries', 'from the file')] }

async function withSomethingHere() {
  const [name, device] = [freshName(), ownDevice()]
  const vault = await openWindow(name, device.ground)
  await vault.keep(here)
  await vault.copied()
  return { name, device, vault }
}

describe('bringing back from a file', () => {
  test('adds what is not here, and loses nothing that is', async () => {
    const { vault } = await withSomethingHere()
    const { parts } = await vault.files.restore(fromFile)
    expect(parts).toBe(3)
    expect(inOrder(await vault.open('p1'))).toEqual({
      person: 'p1',
      entries: [{ kind: 'erased', id: 'a' }, said('b'), said('c'), withdrawn('w', 'a')],
      visits: [{ id: 'v1', person: 'p1', entries: [noted('n1', 1), noted('n2', 2)] }],
      drafts: [draft('people', 'here'), draft('worries', 'from the file')],
      unreadable: 0,
    })
  })

  test('can be undone: everything is as it was, words that the file took back included', async () => {
    const { name, vault, device } = await withSomethingHere()
    const before = [inOrder(await vault.open('p1')), await rowsOnDisk(name)]
    const { undo } = await vault.files.restore(fromFile)
    expect(await undo()).toBe(true)
    expect([inOrder(await vault.open('p1')), await rowsOnDisk(name)]).toEqual(before)
    await vault.copied()
    expect(await vault.copies.standings([{ person: 'p1', parts: 3 }])).toEqual([])
    const later = await openWindow(name, device.ground)
    await vault.keep({ person: 'p1', entries: [said('d')], drafts: [draft('people', 'later')] })
    expect(inOrder(await later.open('p1')).entries).toEqual([said('a'), said('b'), said('d')])
  })

  test('is not undone where something was changed since', async () => {
    const { vault } = await withSomethingHere()
    const { undo } = await vault.files.restore(fromFile)
    await vault.keep({ person: 'p1', entries: [said('d')] })
    const before = inOrder(await vault.open('p1'))
    expect(await undo()).toBe(false)
    expect(inOrder(await vault.open('p1'))).toEqual(before)
  })

  test('of somebody new opens their story beside the others, and undone leaves nothing of them', async () => {
    const { name, device, vault } = await withSomethingHere()
    const before = [await rowsOnDisk(name), [...device.texts.keys()], [...device.files.keys()]]
    const { parts, undo } = await vault.files.restore({ ...fromFile, person: 'p2' })
    await vault.copied()
    expect(parts).toBe(5)
    expect((await vault.people()).map(({ person }) => person).sort()).toEqual(['p1', 'p2'])
    expect(await undo()).toBe(true)
    expect([await rowsOnDisk(name), [...device.texts.keys()], [...device.files.keys()]]).toEqual(before)
    expect(inOrder(await vault.open('p2'))).toEqual(nothing('p2'))
  })

  test('that fails has written nothing', async () => {
    const { vault } = await withSomethingHere()
    const before = inOrder(await vault.open('p1'))
    const { stop } = intercept(IDBObjectStore.prototype, 'put', (store, proceed) => {
      if (store.name === 'drafts') throw new DOMException('made for this test', 'QuotaExceededError')
      return proceed()
    })
    await expect(vault.files.restore(fromFile).finally(stop)).rejects.toMatchObject({ problem: 'full' })
    expect(inOrder(await vault.open('p1'))).toEqual(before)
  })
})

describe('the keys of a file', () => {
  test('are there for a story that is open, without the database', async () => {
    const { vault } = await withSomethingHere()
    intercept(IDBDatabase.prototype, 'transaction', () => {
      throw new DOMException('made for this test', 'UnknownError')
    })
    const keys = await vault.files.keysOf('p1')!.withOpener(await openerForCode(newRecoveryCode()))
    expect([keys.wraps.map(({ kind }) => kind), vault.files.keysOf('p2')]).toEqual([['code'], undefined])
  })

  test('stay with the story, so that the next file opens with the same code', async () => {
    const { name, device, vault } = await withSomethingHere()
    const keys = await vault.files.keysOf('p1')!.withOpener(await openerForCode(newRecoveryCode()))
    await vault.files.keepWays('p1', keys)
    const later = await openWindow(name, device.ground)
    await later.open('p1')
    for (const each of [vault, later]) expect(each.files.keysOf('p1')!.wraps).toEqual(keys.wraps)
    expect((await rowsOnDisk(name)).keys.map(({ wraps }) => wraps.map(({ kind }) => kind))).toEqual([['device', 'spare', 'code']])
  })

  test('tell when a copy last left this browser', async () => {
    const { vault } = await withSomethingHere()
    expect(vault.files.lastOutside('p1')).toBeUndefined()
    vault.files.noteOutside('p1')
    const at = vault.files.lastOutside('p1')!
    await vault.keep({ person: 'p1', entries: [said('d')] })
    await vault.copied()
    expect([vault.files.lastOutside('p1'), vault.files.lastOutside('p2')]).toEqual([at, undefined])
  })
})
