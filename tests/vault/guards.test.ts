import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { writeRecord } from '../../src/records/record.ts'
import { placeOf, seal } from '../../src/sealing/sealing.ts'
import { openDeviceVault } from '../../src/vault/device-vault.ts'
import { done, freshName, keysIn, onDisk, openWindow, rowsOnDisk } from './device.ts'
import { draft, inOrder, nothing, said } from './samples.ts'

const cleared = { name: 'VaultError', problem: 'cleared' }
const newer = { name: 'VaultError', problem: 'newer' }

// The library says on the console that it makes way for somebody who deletes the database.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined))

describe('a window under which the data was cleared', () => {
  test('never keeps into the database that comes after it', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await Dexie.delete(name)
    await expect(vault.keep({ person: 'p1', entries: [said('b')] })).rejects.toMatchObject(cleared)
    await expect(vault.keep({ person: 'p1', entries: [said('a')] })).rejects.toMatchObject(cleared)
    await expect(vault.keep({ person: 'p2', drafts: [draft('people', 'half')] })).rejects.toMatchObject(cleared)
    await expect(vault.open('p1')).rejects.toMatchObject(cleared)
    await expect(vault.people()).rejects.toMatchObject(cleared)
    await expect(vault.compact('p1')).rejects.toMatchObject(cleared)
    await expect(vault.erase('p1')).rejects.toMatchObject(cleared)
    expect(await rowsOnDisk(name)).toEqual({ meta: [], keys: [], batches: [], drafts: [], stamps: [] })
  })

  test('never keeps into one that another window has made since', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await Dexie.delete(name)
    const later = await openWindow(name)
    await later.keep({ person: 'p1', entries: [said('c')] })
    await expect(vault.keep({ person: 'p1', entries: [said('b')] })).rejects.toMatchObject(cleared)
    expect(inOrder(await later.open('p1'))).toEqual({ ...nothing('p1'), entries: [said('c')] })
  })

  test('does not bring back a person whom another window removed', async () => {
    const name = freshName()
    const [one, other] = [await openWindow(name), await openWindow(name)]
    await one.keep({ person: 'p1', entries: [said('a')] })
    await other.open('p1')
    await one.erase('p1')
    await expect(other.keep({ person: 'p1', entries: [said('b')] })).rejects.toMatchObject(cleared)
    await expect(other.open('p1')).rejects.toMatchObject(cleared)
    expect(await one.people()).toEqual([])
    expect(await rowsOnDisk(name)).toMatchObject({ keys: [], batches: [], drafts: [], stamps: [] })
  })
})

describe('a database that a newer app has been at', () => {
  async function madeNewer(name: string): Promise<void> {
    await onDisk(name, async (store) => {
      const meta = (await done(store('meta').get('meta'))) as object
      await done(store('meta').put({ ...meta, schema: 2, minWriter: 2 }))
    })
  }

  test('is not written to by a window that was open already', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await madeNewer(name)
    const before = await rowsOnDisk(name)
    await expect(vault.keep({ person: 'p1', entries: [said('b')] })).rejects.toMatchObject(newer)
    await expect(vault.compact('p1')).rejects.toMatchObject(newer)
    await expect(vault.erase('p1')).rejects.toMatchObject(newer)
    await expect(vault.open('p1')).rejects.toMatchObject(newer)
    expect(await rowsOnDisk(name)).toEqual(before)
  })

  test('is not opened, and left as it is', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    vault.close()
    await madeNewer(name)
    const before = await rowsOnDisk(name)
    await expect(openDeviceVault({ name, newId: () => crypto.randomUUID(), now: () => 1 })).rejects.toMatchObject(newer)
    expect(await rowsOnDisk(name)).toEqual(before)
  })

  test('is guarded even where the database library would open it without a word', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    vault.close()
    const later = new Dexie(name)
    later.version(2).stores({ meta: 'id', keys: 'person', batches: 'id, person', drafts: 'id, person', stamps: 'id, person', mirrors: 'id' })
    await later.open()
    await later.table('meta').update('meta', { schema: 2, minWriter: 2 })
    later.close()
    await expect(openDeviceVault({ name, newId: () => crypto.randomUUID(), now: () => 1 })).rejects.toMatchObject(newer)
  })
})

describe('rows that cannot be read', () => {
  test('are counted, left as they are, and do not hide the others', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    await vault.keep({ person: 'p1', entries: [said('a')], drafts: [draft('people', 'half')] })
    await vault.keep({ person: 'p1', entries: [said('b')] })
    await vault.keep({ person: 'p1', entries: [said('c')] })
    const { batches, drafts } = await rowsOnDisk(name)
    await onDisk(name, async (store) => {
      await done(store('batches').put({ ...batches[0], sealed: batches[0]!.sealed.slice(0, 40) }))
      await done(store('batches').put({ id: 'rubbish', person: 'p1' }))
      await done(store('drafts').put({ ...drafts[0], nonce: drafts[0]!.nonce.slice().reverse() }))
    })
    const before = await rowsOnDisk(name)
    const { story, unreadable, drafts: found } = await vault.open('p1')
    expect([story.entries.size, unreadable, found]).toEqual([2, 3, []])
    await vault.compact('p1')
    const after = await rowsOnDisk(name)
    expect(after.batches).toEqual(expect.arrayContaining(before.batches.filter(({ id }) => id === batches[0]!.id || id === 'rubbish')))
    expect(inOrder(await vault.open('p1'))).toEqual(inOrder({ story, unreadable, drafts: found, consultations: [] }))
  })

  test('are found among those that do, in a row that was never checked or is no row of ours', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    const { batches, keys, meta } = await rowsOnDisk(name)
    const whole = writeRecord({ what: 'entry', entry: said('b') })
    const contents = [{ checked: false, records: [whole, { ...whole, entry: {} }, 7] }, { checked: true, records: [7] }, [], { records: [] }, { checked: 1, records: [] }, null]
    const rows = await Promise.all(
      contents.map(async (content, index) => {
        const place = placeOf(1, meta[0]!.dbId, 'batches', `r${index}`, 1, keys[0]!.id)
        return { ...batches[0]!, id: `r${index}`, ...(await seal((await keysIn(keys[0]!)).records, new TextEncoder().encode(JSON.stringify(content)), place)) }
      }),
    )
    await onDisk(name, async (store) => {
      for (const row of rows) await done(store('batches').put(row))
    })
    expect(inOrder(await vault.open('p1'))).toEqual({ ...nothing('p1'), entries: [said('a'), said('b')], unreadable: 2 + 1 + 4 })
  })

  test('because their key is gone are counted too', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    await vault.keep({ person: 'p1', entries: [said('a')], drafts: [draft('people', 'half')] })
    await onDisk(name, (store) => done(store('keys').delete('p1')))
    const later = await openWindow(name)
    expect(inOrder(await later.open('p1'))).toEqual({ ...nothing('p1'), unreadable: 2 })
    await later.keep({ person: 'p1', entries: [said('b')] })
    await later.compact('p1')
    expect(inOrder(await later.open('p1'))).toEqual({ ...nothing('p1'), entries: [said('b')], unreadable: 2 })
  })

  test('do not keep a person off the list when it is the stamp that is damaged', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await onDisk(name, async (store) => {
      const [stamp] = (await done(store('stamps').getAll())) as [{ nonce: Uint8Array }]
      await done(store('stamps').put({ ...stamp, nonce: new Uint8Array(12) }))
    })
    expect(await vault.people()).toEqual([{ person: 'p1', lastKept: 0 }])
    await onDisk(name, (store) => done(store('stamps').clear()))
    expect(await vault.people()).toEqual([{ person: 'p1', lastKept: 0 }])
  })
})
