import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, test } from 'vitest'
import type { JournalPlaces, JournalRow } from '../../../src/vault/copies/journal-places.ts'
import type { DeviceVault } from '../../../src/vault/device-vault.ts'
import { openCopies } from '../../../src/vault/copies/recovery.ts'
import { inJournal } from '../../../src/vault/copies/journal-notes.ts'
import { spareKeysOn } from '../../../src/vault/spare-keys.ts'
import { done, freshName, onDisk, openWindow, rowsOnDisk, ownDevice, shelfInMemory } from '../device.ts'
import { draft, inOrder, said, withdrawn } from '../samples.ts'

/** Places that lie in memory; each window has its own hold on those that it began. */
function placesInMemory() {
  const lying = new Map<string, JournalRow[]>()
  const held = new Set<string>()
  const failing = { add: false, begin: false, hangs: false }
  const places: JournalPlaces = {
    names: async () => [...lying.keys()],
    async begin(name) {
      if (failing.begin) throw new DOMException('made for this test', 'QuotaExceededError')
      lying.set(name, [])
      held.add(name)
      return {
        async add(row) {
          if (failing.hangs) return await new Promise<void>(() => undefined)
          const rows = lying.get(name)
          if (failing.add || !rows) throw new DOMException('made for this test', 'InvalidStateError')
          rows.push(structuredClone(row))
        },
        close: () => void held.delete(name),
      }
    },
    read: async (name) => lying.get(name) ?? [],
    last: async (name) => lying.get(name)?.at(-1),
    isLeft: async (name) => !held.has(name),
    remove: async (name) => void lying.delete(name),
  }
  return { places, lying, held, failing }
}

type Places = ReturnType<typeof placesInMemory>

function aDevice() {
  const journals = placesInMemory()
  const device = ownDevice()
  return { name: freshName(), journals, ...device, ground: { ...device.ground, places: journals.places } }
}

/** A page that ends without a goodbye: nothing that it was about to do is done, and what it held is free. */
function kill(vault: DeviceVault, { held }: Places): void {
  vault.close()
  held.clear()
}

/** Everything but what the journals hold is gone, as when the browser throws its database away before anything else has reached the disk. */
async function loseAllBut({ name, texts, files }: ReturnType<typeof aDevice>): Promise<void> {
  await Dexie.delete(name)
  texts.clear()
  files.clear()
}

async function broughtBack(device: ReturnType<typeof aDevice>) {
  const vault = await openWindow(device.name, device.ground)
  const standings = await vault.copies.standings([])
  for (const { person } of standings) await vault.copies.bringBack(person)
  return { vault, standings, kept: inOrder(await vault.open('p1')) }
}

async function wordsIn(device: ReturnType<typeof aDevice>): Promise<string> {
  const journals = [...device.journals.lying].flatMap(([name, rows]) => {
    const { key, notes } = inJournal(rows)
    return key ? [{ name, person: key.person, key, notes }] : []
  })
  const parts = await openCopies({ spares: spareKeysOn(shelfInMemory(), device.name) }, 'p1', { copies: [], journals })
  return JSON.stringify([...(parts ?? new Map()).values()])
}

describe('a journal beside the database', () => {
  test('holds all that was said to be saved, the moment it was said, whatever else is lost', async () => {
    const device = aDevice()
    const vault = await openWindow(device.name, device.ground)
    await vault.keep({ person: 'p1', entries: [said('a')], drafts: [draft('people', 'half')] })
    await vault.keep({ person: 'p1', entries: [said('b')] })
    const before = inOrder(await vault.open('p1'))
    kill(vault, device.journals)
    await loseAllBut(device)
    const { standings, kept } = await broughtBack(device)
    expect(standings.map(({ startUp, have, within }) => [startUp, have, within])).toEqual([['restore', 0, 2]])
    expect(kept).toEqual(before)
  })

  test('does not bring back words that were being written and are done since', async () => {
    const device = aDevice()
    const vault = await openWindow(device.name, device.ground)
    await vault.keep({ person: 'p1', drafts: [draft('people', 'half')] })
    await vault.keep({ person: 'p1', entries: [said('a', { at: 1 })], draftsDone: [draft('people', '')] })
    kill(vault, device.journals)
    await loseAllBut(device)
    expect((await broughtBack(device)).kept.drafts).toEqual([])
  })

  test('tells of words being written what the last page wrote, though an earlier page left older ones', async () => {
    const device = aDevice()
    const first = await openWindow(device.name, device.ground)
    await first.keep({ person: 'p1', drafts: [draft('people', 'half')] })
    kill(first, device.journals)
    const second = await openWindow(device.name, device.ground)
    await second.keep({ person: 'p1', entries: [said('a', { at: 1 })], draftsDone: [draft('people', '')] })
    kill(second, device.journals)
    await loseAllBut(device)
    expect((await broughtBack(device)).kept.drafts).toEqual([])
  })

  test('is begun anew by each page, and the next whole copy ends those that pages have left', async () => {
    const device = aDevice()
    for (const id of ['a', 'b', 'c']) {
      const vault = await openWindow(device.name, device.ground)
      await vault.keep({ person: 'p1', entries: [said(id)] })
      kill(vault, device.journals)
    }
    expect(device.journals.lying.size).toBe(3)
    const vault = await openWindow(device.name, device.ground)
    await vault.keep({ person: 'p1', entries: [said('d')] })
    await vault.copied()
    expect(device.journals.lying.size).toBe(1)
    kill(vault, device.journals)
    await loseAllBut(device)
    expect((await broughtBack(device)).kept.entries.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('that was begun and never written in goes with the next whole copy', async () => {
    const device = aDevice()
    device.journals.lying.set(`${device.name}-p1-empty`, [])
    const vault = await openWindow(device.name, device.ground)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await vault.copied()
    expect(device.journals.lying.has(`${device.name}-p1-empty`)).toBe(false)
  })

  test('is not ended by another window while its own page is open', async () => {
    const device = aDevice()
    const [one, other] = [await openWindow(device.name, device.ground), await openWindow(device.name, device.ground)]
    await one.keep({ person: 'p1', entries: [said('a')] })
    await other.keep({ person: 'p1', entries: [said('b')] })
    await other.copied()
    expect(device.journals.lying.size).toBe(2)
    await one.keep({ person: 'p1', entries: [said('c')] })
    expect(await wordsIn(device)).toContain('words of c')
  })

  test('puts back what the database has lost at its end, before anybody looks', async () => {
    const device = aDevice()
    const first = await openWindow(device.name, device.ground)
    await first.keep({ person: 'p1', entries: [said('a')] })
    const [early, stamp] = [await rowsOnDisk(device.name), await onDisk(device.name, (store) => done(store('stamps').getAll()))]
    await first.keep({ person: 'p1', entries: [said('b')], drafts: [draft('people', 'half')] })
    const before = inOrder(await first.open('p1'))
    kill(first, device.journals)
    await onDisk(device.name, async (store) => {
      for (const table of ['batches', 'drafts']) await done(store(table).clear())
      for (const row of [...early.batches]) await done(store('batches').put(row))
      for (const row of stamp) await done(store('stamps').put(row))
    })
    const second = await openWindow(device.name, device.ground)
    expect(inOrder(await second.open('p1'))).toEqual(before)
    await second.keep({ person: 'p1', entries: [said('c')], draftsDone: [draft('people', '')] })
    kill(second, device.journals)
    await loseAllBut(device)
    const { kept } = await broughtBack(device)
    expect([kept.entries.map(({ id }) => id), kept.drafts]).toEqual([['a', 'b', 'c'], []])
  })

  test('that knows of nothing later than the database brings back nothing that is done', async () => {
    const device = aDevice()
    const first = await openWindow(device.name, device.ground)
    await first.keep({ person: 'p1', drafts: [draft('people', 'half')] })
    device.journals.failing.add = device.journals.failing.begin = true
    await first.keep({ person: 'p1', entries: [said('a')], draftsDone: [draft('people', '')] })
    device.journals.failing.add = device.journals.failing.begin = false
    kill(first, device.journals)
    const second = await openWindow(device.name, device.ground)
    expect(inOrder(await second.open('p1')).drafts).toEqual([])
  })

  test('whose entries the database has lost in silence is told of at the next start, and not ended', async () => {
    const device = aDevice()
    const first = await openWindow(device.name, device.ground)
    await first.keep({ person: 'p1', entries: [said('a')] })
    kill(first, device.journals)
    await onDisk(device.name, (store) => done(store('batches').clear()))
    const second = await openWindow(device.name, device.ground)
    await second.keep({ person: 'p1', entries: [said('b')] })
    await second.copied()
    const parts = inOrder(await second.open('p1')).entries.length
    expect([parts, device.journals.lying.size]).toEqual([1, 1])
    const third = await openWindow(device.name, device.ground)
    expect((await third.copies.standings([{ person: 'p1', parts }])).map(({ startUp, have, within }) => [startUp, have, within])).toEqual([['restore', 1, 2]])
    await third.copies.bringBack('p1')
    expect(inOrder(await third.open('p1')).entries.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('holds words no longer that were taken back, in no journal of any page', async () => {
    const device = aDevice()
    const [one, other] = [await openWindow(device.name, device.ground), await openWindow(device.name, device.ground)]
    await one.keep({ person: 'p1', entries: [said('a'), said('b')] })
    await other.keep({ person: 'p1', entries: [said('c')] })
    await one.keep({ person: 'p1', entries: [withdrawn('w', 'a')] })
    await one.copied()
    const words = await wordsIn(device)
    expect(['words of a', 'words of b', 'words of c'].map((each) => words.includes(each))).toEqual([false, true, true])
    await other.keep({ person: 'p1', entries: [said('d')] })
    expect(await wordsIn(device)).toContain('words of d')
  })

  test('opens with the passphrase alone once there is one, and nothing sealed before is left', async () => {
    const device = aDevice()
    const vault = await openWindow(device.name, device.ground)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await vault.copied()
    const before = [...device.journals.lying.keys()]
    await vault.lock.setPassphrase('p1', 'three quiet herons')
    const after = [...device.journals.lying]
    expect(after.map(([name]) => before.includes(name))).toEqual([false])
    expect(after.map(([, rows]) => inJournal(rows).key!.device)).toEqual([undefined])
    expect(await wordsIn(device)).toBe('[]')
    kill(vault, device.journals)
    await loseAllBut(device)
    const later = await openWindow(device.name, device.ground)
    expect((await later.copies.standings([])).map(({ startUp, sealed, within }) => [startUp, sealed, within])).toEqual([['restore', true, 1]])
    await expect(later.copies.bringBack('p1')).rejects.toMatchObject({ problem: 'locked' })
    expect(await later.lock.unlock({ how: 'passphrase', words: 'three quiet herons' })).toBe('p1')
    await later.copies.bringBack('p1')
    expect(inOrder(await later.open('p1')).entries.map(({ id }) => id)).toEqual(['a'])
  })

  test('goes with an erased story, and a window that was open does not begin another', async () => {
    const device = aDevice()
    const [one, other] = [await openWindow(device.name, device.ground), await openWindow(device.name, device.ground)]
    await one.keep({ person: 'p1', entries: [said('a')] })
    await other.keep({ person: 'p1', entries: [said('b')] })
    const keeping = other.keep({ person: 'p1', entries: [said('c')] }).catch(() => undefined)
    await one.erase('p1')
    await keeping
    await other.keep({ person: 'p1', entries: [said('d')] }).catch(() => undefined)
    await other.copied()
    expect([...device.journals.lying.keys()]).toEqual([])
    expect(await (await openWindow(device.name, device.ground)).copies.standings([])).toEqual([])
  })

  test.each(['add', 'begin', 'hangs'] as const)('never stands in the way of keeping: %s', async (how) => {
    const device = aDevice()
    device.journals.failing[how] = true
    const soon = { later: (_: number, call: () => void) => (setImmediate(call), () => undefined) }
    const vault = await openWindow(device.name, { ...device.ground, ...(how === 'hangs' && soon) })
    await vault.keep({ person: 'p1', entries: [said('a')] })
    expect(inOrder(await vault.open('p1')).entries.map(({ id }) => id)).toEqual(['a'])
  })
})
