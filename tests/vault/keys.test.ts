import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, test, vi } from 'vitest'
import { keysFrom } from '../../src/sealing/data-key.ts'
import { nameFor } from '../../src/sealing/keys.ts'
import { unwrap } from '../../src/sealing/wraps.ts'
import type { KeyRow } from '../../src/vault/disk.ts'
import { spareKeysOn } from '../../src/vault/spare-keys.ts'
import { done, freshName, keysIn, onDisk, openWindow, ownDevice, rowsOnDisk, shelfInMemory } from './device.ts'
import { draft, inOrder, said } from './samples.ts'

describe('the spare key', () => {
  test('opens the same data key as the device does, and lies outside the database alone', async () => {
    const [name, texts] = [freshName(), new Map<string, string>()]
    const shelf = shelfInMemory(texts)
    await (await openWindow(name, { shelf })).keep({ person: 'p1', entries: [said('a')] })
    const [row] = (await rowsOnDisk(name)).keys
    const opener = await spareKeysOn(shelf, name).opener('p1', row!.wraps)
    const dataKey = await unwrap(row!.wraps.find(({ kind }) => kind === 'spare')!, opener!, row!.id)
    expect(await nameFor((await keysFrom(dataKey!)).naming, 'text')).toBe(await nameFor((await keysIn(row!)).naming, 'text'))
    const secret = texts.get(`${name}.spare.p1`)!
    expect(Buffer.from(secret, 'base64').length).toBe(32)
    expect(JSON.stringify(await rowsOnDisk(name))).not.toContain(secret)
  })

  test('is the one that fits, when two windows are the first to keep something', async () => {
    const [name, shelf] = [freshName(), shelfInMemory()]
    const windows = await Promise.all([openWindow(name, { shelf }), openWindow(name, { shelf }), openWindow(name, { shelf })])
    await Promise.all(windows.map((vault, index) => vault.keep({ person: 'p1', entries: [said(`a${index}`)] })))
    const [row] = (await rowsOnDisk(name)).keys
    const opener = await spareKeysOn(shelf, name).opener('p1', row!.wraps)
    expect(await unwrap(row!.wraps.find(({ kind }) => kind === 'spare')!, opener!, row!.id)).toBeDefined()
  })

  test('is made anew where the shelf has lost it, or holds another', async () => {
    for (const lose of [(texts: Map<string, string>, name: string) => texts.delete(`${name}.spare.p1`), (texts: Map<string, string>, name: string) => texts.set(`${name}.spare.p1`, Buffer.alloc(32, 7).toString('base64'))]) {
      const [name, texts] = [freshName(), new Map<string, string>()]
      const shelf = shelfInMemory(texts)
      await (await openWindow(name, { shelf })).keep({ person: 'p1', entries: [said('a')] })
      lose(texts, name)
      const later = await openWindow(name, { shelf })
      await later.open('p1')
      const fits = async () => spareKeysOn(shelf, name).fits('p1', (await rowsOnDisk(name)).keys[0]!)
      await vi.waitUntil(fits, { timeout: 5_000, interval: 5 })
      await later.keep({ person: 'p1', entries: [said('b')] })
      expect([await fits(), (await rowsOnDisk(name)).keys[0]!.wraps.map(({ kind }) => kind)]).toEqual([true, ['device', 'spare']])
    }
  })

  test('is made anew before the next copy, so that no copy is made that nobody can open', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await openWindow(name, device.ground)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    device.texts.delete(`${name}.spare.p1`)
    await vault.keep({ person: 'p1', entries: [said('b')] })
    await vault.copied()
    vault.close()
    await Dexie.delete(name)
    const later = await openWindow(name, device.ground)
    await later.copies.bringBack('p1')
    expect(inOrder(await later.open('p1')).entries).toEqual([said('a'), said('b')])
  })

  test('is done without where the browser does not take it', async () => {
    const shelf = { ...shelfInMemory(), put: () => false }
    const vault = await openWindow(freshName(), { shelf })
    await vault.keep({ person: 'p1', entries: [said('a')] })
    expect(inOrder(await vault.open('p1')).entries).toEqual([said('a')])
  })

  test('is written over before it is taken away', async () => {
    const texts = new Map<string, string>()
    const written: string[] = []
    const shelf = { ...shelfInMemory(texts), put: (name: string, text: string) => (written.push(text), texts.set(name, text).has(name)) }
    const spares = spareKeysOn(shelf, 'vault')
    ;(await spares.make('p1')).lay()
    expect(spares.has('p1')).toBe(true)
    spares.destroy('p1')
    spares.destroy('p2')
    expect([spares.has('p1'), texts.size, written.length, new Set(written).size]).toEqual([false, 0, 2, 2])
  })
})

describe('a story that this device cannot open by itself', () => {
  test('is locked: it is known to be there, nothing is read from it or written to it', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    for (const person of ['p1', 'p2']) await vault.keep({ person, entries: [said('a')], drafts: [draft('people', 'half')] })
    await onDisk(name, async (store) => {
      const { person, id, wraps } = (await done(store('keys').get('p1'))) as KeyRow
      await done(store('keys').put({ person, id, wraps }))
    })
    const before = await rowsOnDisk(name)
    const later = await openWindow(name)
    expect(await later.people()).toEqual([{ person: 'p1', lastKept: 0, locked: true }, { person: 'p2', lastKept: expect.any(Number) as number }])
    const locked = { name: 'VaultError', problem: 'locked' }
    await expect(later.open('p1')).rejects.toMatchObject(locked)
    await expect(later.keep({ person: 'p1', entries: [said('b')] })).rejects.toMatchObject(locked)
    await expect(later.compact('p1')).rejects.toMatchObject(locked)
    expect(await rowsOnDisk(name)).toEqual(before)
  })

  test('is locked to a window that had it open, when it was given another data key', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await onDisk(name, async (store) => done(store('keys').put({ ...((await done(store('keys').get('p1'))) as object), id: 'another' })))
    await expect(vault.keep({ person: 'p1', entries: [said('b')] })).rejects.toMatchObject({ problem: 'locked' })
    await expect(vault.open('p1')).rejects.toMatchObject({ problem: 'locked' })
  })
})

describe('every sealing of what lies under one id', () => {
  test('is the next revision, also where another window was the last to write', async () => {
    const name = freshName()
    const [one, other] = [await openWindow(name), await openWindow(name)]
    const revs = async () => (await rowsOnDisk(name)).drafts.map(({ rev }) => rev)
    await one.keep({ person: 'p1', drafts: [draft('people', 'h')] })
    await one.keep({ person: 'p1', drafts: [draft('people', 'ha')] })
    expect(await revs()).toEqual([2])
    await other.keep({ person: 'p1', drafts: [draft('people', 'hal')] })
    await one.keep({ person: 'p1', drafts: [draft('people', 'half')] })
    expect(await revs()).toEqual([4])
    expect((await other.open('p1')).drafts).toEqual([draft('people', 'half')])
    expect((await rowsOnDisk(name)).stamps.map(({ rev }) => rev)).toEqual([4])
  })
})
