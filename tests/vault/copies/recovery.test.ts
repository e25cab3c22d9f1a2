import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { done, freshName, intercept, onDisk, openWindow, ownDevice, rowsOnDisk } from '../device.ts'
import { draft, inOrder, noted, said, withdrawn } from '../samples.ts'

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined))

type Device = ReturnType<typeof ownDevice>

/** How every story in this vault stands, as a page finds it that has just opened. */
async function standings(name: string, device: Device) {
  const vault = await openWindow(name, device.ground)
  const holdings = await Promise.all(
    (await vault.people()).map(async ({ person, locked }) => {
      if (locked) return { person }
      const { story, consultations, unreadable } = await vault.open(person)
      return { person, parts: story.entries.size + consultations.reduce((sum, { entries }) => sum + entries.size, 0), unreadable }
    }),
  )
  return { vault, found: await vault.copies.standings(holdings) }
}

const whole = { person: 'p1', entries: [said('a'), said('b'), said('c')], visits: [{ id: 'v1', entries: [noted('n1', 1), noted('n2', 2)] }], drafts: [draft('people', 'half')] }
const all = { person: 'p1', entries: whole.entries, visits: [{ id: 'v1', person: 'p1', entries: whole.visits[0]!.entries }], drafts: whole.drafts, unreadable: 0 }

async function kept() {
  const [name, device] = [freshName(), ownDevice()]
  const vault = await openWindow(name, device.ground)
  for (const entry of whole.entries) await vault.keep({ person: 'p1', entries: [entry] })
  for (const note of whole.visits[0]!.entries) await vault.keep({ person: 'p1', visits: [{ id: 'v1', entries: [note] }], drafts: whole.drafts })
  await vault.copied()
  return { name, device, vault }
}

/** What the browser may do to what was kept, and what can be brought back of five parts. */
const losses: readonly (readonly [what: string, lose: (name: string, device: Device) => Promise<unknown>, startUp: string, have: number, within: number])[] = [
  ['the database is gone', (name) => Dexie.delete(name), 'restore', 0, 5],
  ['the database is gone, and all files, as when a full disk evicts', (name, { files }) => Dexie.delete(name).then(() => files.clear()), 'restore', 0, 5],
  ['the database is gone, and the shelf', (name, { texts }) => Dexie.delete(name).then(() => texts.clear()), 'recovery', 0, 0],
  ['all rows are gone', (name) => onDisk(name, async (store) => { for (const table of ['batches', 'drafts', 'stamps', 'keys']) await done(store(table).clear()) }), 'restore', 0, 5],
  ['the last rows are gone', (name) => onDisk(name, async (store) => {
    const ids = (await done(store('batches').getAll())).map(({ id }: { id: string }) => id)
    for (const id of ids.slice(1)) await done(store('batches').delete(id))
  }), 'restore', 1, 5],
  ['a row does not open', (name) => onDisk(name, async (store) => {
    const [row] = (await done(store('batches').getAll())) as [{ sealed: Uint8Array }]
    row.sealed[3]! ^= 1
    await done(store('batches').put(row))
  }), 'restore', 4, 5],
  ['the key is gone', (name) => onDisk(name, (store) => done(store('keys').clear())), 'restore', 0, 5],
  ['everything but the marker is gone', (name, { texts, files }) => Dexie.delete(name).then(() => {
    files.clear()
    for (const text of [...texts.keys()]) if (!text.endsWith('.marker')) texts.delete(text)
  }), 'recovery', 0, 0],
  ['every mirror is damaged', (name, { files }) => Dexie.delete(name).then(() => { for (const bytes of files.values()) bytes[bytes.length - 20]! ^= 1 }), 'restore', 0, 5],
  ['every copy is damaged', (name, { files, texts }) => Dexie.delete(name).then(() => {
    for (const bytes of files.values()) bytes[bytes.length - 20]! ^= 1
    for (const [text, value] of texts) if (text.includes('.copy.')) texts.set(text, `${value.slice(0, -30)}AAAA${value.slice(-26)}`)
  }), 'recovery', 0, 0],
]

describe('a story of which the browser has lost something', () => {
  test.each(losses)('because %s, is found out, and brought back as far as anything holds it', async (_, lose, expected, have, within) => {
    const { name, device, vault } = await kept()
    vault.close()
    await lose(name, device)
    const { vault: later, found } = await standings(name, device)
    const [standing] = found
    expect(standing).toMatchObject({ person: 'p1', startUp: expected, have, within })
    if (within === 0) return
    await later.copies.bringBack('p1')
    const { drafts, entries, visits } = inOrder(await later.open('p1'))
    expect({ entries, visits }).toEqual({ entries: all.entries, visits: all.visits })
    expect(drafts).toEqual(all.drafts)
    await later.copied()
    expect((await standings(name, device)).found).toEqual([])
  })

  test.each(['NotReadableError', 'UnknownError'])('because the file is lost that a long row lies in, is found out, and the other rows are read all the same: %s', async (raised) => {
    const { name, device, vault } = await kept()
    vault.close()
    const [lost] = (await rowsOnDisk(name)).batches
    const unreadable = () => {
      throw new DOMException('made for this test', raised)
    }
    intercept(IDBIndex.prototype, 'getAll', (index, proceed) => (index.objectStore.name === 'batches' ? unreadable() : proceed()))
    intercept(IDBObjectStore.prototype, 'get', (store, proceed, [id]) => (store.name === 'batches' && id === lost!.id ? unreadable() : proceed()))
    const { vault: later, found } = await standings(name, device)
    expect(found).toMatchObject([{ person: 'p1', startUp: 'restore', have: 4, within: 5 }])
    await later.copies.bringBack('p1')
    const { drafts, entries, visits } = inOrder(await later.open('p1'))
    expect({ drafts, entries, visits }).toEqual({ drafts: all.drafts, entries: all.entries, visits: all.visits })
    await later.copied()
    expect((await standings(name, device)).found).toEqual([])
  })

  test('is not taken for a new beginning, and nothing is taken away by looking', async () => {
    for (const [, lose] of losses) {
      const { name, device, vault } = await kept()
      vault.close()
      await lose(name, device)
      // Opening a database that is gone makes an empty one.
      await openWindow(name, device.ground)
      const before = [await rowsOnDisk(name), new Map(device.files), new Map(device.texts)]
      expect((await standings(name, device)).found.length).toBe(1)
      expect([await rowsOnDisk(name), new Map(device.files), new Map(device.texts)]).toEqual(before)
    }
  })

  test('keeps, brought back, what was said since', async () => {
    const { name, device, vault } = await kept()
    vault.close()
    await onDisk(name, (store) => done(store('batches').clear()))
    const { vault: later } = await standings(name, device)
    await later.keep({ person: 'p1', entries: [said('d'), withdrawn('w', 'b')] })
    await later.copies.bringBack('p1')
    expect(inOrder(await later.open('p1')).entries).toEqual([said('a'), { kind: 'erased', id: 'b' }, said('c'), said('d'), withdrawn('w', 'b')])
  })

  test('is made whole by a page that kept it itself and had it lost under it', async () => {
    const { name, device, vault } = await kept()
    await onDisk(name, (store) => done(store('batches').clear()))
    expect(await vault.copies.bringBack('p1')).toEqual({ parts: 5, unread: 0 })
    expect(inOrder(await vault.open('p1'))).toEqual(all)
    await vault.copied()
    expect((await standings(name, device)).found).toEqual([])
  })

  test('is not forgotten by copies that are made afterwards', async () => {
    const { name, device, vault } = await kept()
    await onDisk(name, (store) => done(store('batches').clear()))
    vault.close()
    const later = await openWindow(name, device.ground)
    for (const id of ['d', 'e', 'f', 'g']) {
      await later.keep({ person: 'p1', entries: [said(id)] })
      await later.copied()
    }
    expect((await standings(name, device)).found).toMatchObject([{ startUp: 'restore', have: 4, expected: 9, within: 9 }])
  })

  test('of which the rest is lost for good is gone on with, once that was said', async () => {
    const { name, device, vault } = await kept()
    vault.close()
    await onDisk(name, async (store) => {
      const [row] = (await done(store('batches').getAll())) as [{ id: string }]
      await done(store('batches').delete(row.id))
    })
    device.files.clear()
    device.texts.delete(`${name}.copy.p1`)
    const { vault: later, found } = await standings(name, device)
    expect(found).toMatchObject([{ startUp: 'recovery', have: 4, expected: 5, within: 4 }])
    later.copies.goOnWith('p1', 4)
    expect((await standings(name, device)).found).toEqual([])
    expect((await later.open('p1')).unreadable).toBe(1)
    await later.keep({ person: 'p1', entries: [said('d')] })
    await later.copied()
    expect((await standings(name, device)).found).toEqual([])
    expect((await later.open('p1')).unreadable).toBe(1)
  })
})

test('a loss is counted up to the last word that was said to be saved, though no copy had followed', async () => {
  const [name, device] = [freshName(), ownDevice()]
  const vault = await openWindow(name, device.ground)
  await vault.keep({ person: 'p1', entries: [said('a'), said('b')] })
  await vault.copied()
  await vault.keep({ person: 'p1', entries: [said('c')], visits: [{ id: 'v1', entries: [noted('n1', 1)] }] })
  await Dexie.delete(name)
  device.files.clear()
  const { found } = await standings(name, device)
  expect(found.map(({ startUp, have, expected, within }) => [startUp, have, expected, within])).toEqual([['recovery', 0, 4, 2]])
})

describe('words that were being written', () => {
  /** The database as it lay at this moment, to be put back later: as when its last writes are lost. */
  async function asItWas(name: string) {
    const { batches, drafts } = await rowsOnDisk(name)
    return () =>
      onDisk(name, async (store) => {
        for (const [table, rows] of [['batches', batches], ['drafts', drafts]] as const) {
          await done(store(table).clear())
          for (const row of rows) await done(store(table).put(row))
        }
      })
  }

  test('come back as they were last, where the database has older ones', async () => {
    const { name, device, vault } = await kept()
    const putBack = await asItWas(name)
    await vault.keep({ person: 'p1', entries: [said('d')], drafts: [draft('people', 'half a sentence')] })
    await vault.copied()
    vault.close()
    await putBack()
    const { vault: later } = await standings(name, device)
    await later.copies.bringBack('p1')
    expect((await later.open('p1')).drafts).toEqual([draft('people', 'half a sentence')])
  })

  test('stay as they are, where copies have older ones', async () => {
    const { name, device, vault } = await kept()
    vault.close()
    await onDisk(name, (store) => done(store('batches').clear()))
    const { vault: later } = await standings(name, device)
    await later.keep({ person: 'p1', drafts: [draft('people', 'half a sentence')] })
    await later.copies.bringBack('p1')
    expect((await later.open('p1')).drafts).toEqual([draft('people', 'half a sentence')])
  })

  test('come from the emergency copy where the last mirror is damaged and the one before is older', async () => {
    const { name, device, vault } = await kept()
    await vault.keep({ person: 'p1', entries: [said('d')], drafts: [draft('people', 'half a sentence')] })
    await vault.copied()
    vault.close()
    const last = [...device.files.keys()].sort().at(-1)!
    device.files.get(last)![300]! ^= 1
    await Dexie.delete(name)
    const { vault: later } = await standings(name, device)
    await later.copies.bringBack('p1')
    expect((await later.open('p1')).drafts).toEqual([draft('people', 'half a sentence')])
  })
})

describe('what is told once', () => {
  test('is that a copy lies there that nothing opens any more', async () => {
    const { name, device, vault } = await kept()
    vault.close()
    await Dexie.delete(name)
    device.texts.clear()
    const { vault: later, found } = await standings(name, device)
    expect(found).toMatchObject([{ startUp: 'recovery', have: 0, expected: 5, within: 0 }])
    later.copies.goOnWith('p1', 0)
    expect((await standings(name, device)).found).toEqual([])
  })

  test('is that rows lie there that cannot be read, and one row more is told again', async () => {
    const { name, device, vault } = await kept()
    vault.close()
    const damaged = new Set<string>()
    const damageOne = async () =>
      onDisk(name, async (store) => {
        const row = ((await done(store('batches').getAll())) as { id: string; sealed: Uint8Array }[]).find(({ id }) => !damaged.has(id))!
        damaged.add(row.id)
        row.sealed[3]! ^= 1
        await done(store('batches').put(row))
      })
    await damageOne()
    const { vault: later } = await standings(name, device)
    await later.copies.bringBack('p1')
    await later.copied()
    expect((await standings(name, device)).found).toEqual([])
    await damageOne()
    expect((await standings(name, device)).found).toMatchObject([{ person: 'p1', startUp: 'restore' }])
    device.files.clear()
    device.texts.delete(`${name}.copy.p1`)
    const { vault: last, found } = await standings(name, device)
    expect(found).toMatchObject([{ person: 'p1', startUp: 'recovery' }])
    last.copies.goOnWith('p1', found[0]!.have)
    expect((await standings(name, device)).found).toEqual([])
  })
})

describe('an ordinary start', () => {
  test('looks into no copy, and finds nothing to say', async () => {
    const { name, device } = await kept()
    const looked = vi.fn(device.ground.copier.find)
    const later = { ...device, ground: { ...device.ground, copier: { ...device.ground.copier, find: looked } } }
    expect((await standings(name, later)).found).toEqual([])
    expect(looked).not.toHaveBeenCalled()
  })

  test('is a first visit where nothing was ever here', async () => {
    expect((await standings(freshName(), ownDevice())).found).toEqual([])
  })

  test('is one after a story was erased', async () => {
    const { name, device, vault } = await kept()
    await vault.erase('p1')
    expect((await standings(name, device)).found).toEqual([])
  })
})
