import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/domain/statement.ts'
import { addEntries, newStory } from '../../src/domain/story.ts'
import { openDeviceVault, type DeviceVault } from '../../src/vault/device-vault.ts'
import { browserGround } from '../../src/vault/ground.ts'
import { freshName, letPass, ownDevice } from './device.ts'
import { emptyPlatter, memoryDisk } from './memory-disk.ts'
import { draft, inOrder, noted, said, withdrawn } from './samples.ts'

/** How many: a few each time, and as many as it takes to prove it where `OPERATIONS` says so. */
const operations = Number(process.env['OPERATIONS'] ?? 3000)
/** So many in one vault; then another vault begins with another seed. */
const inOneVault = 500
const windows = 4

/** Numbers that look like chance and come again from the same seed. */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

test(`no update is lost in ${operations} operations of ${windows} windows on one vault`, async () => {
  for (let seed = 1; seed * inOneVault <= Math.max(operations, inOneVault); seed += 1) await oneVault(seed)
}, 3_600_000)

async function oneVault(seed: number): Promise<void> {
  const chance = chanceFrom(seed)
  const [name, platter, device] = [freshName(), emptyPlatter(), ownDevice()]
  const open = () => openDeviceVault({ name, newId: () => crypto.randomUUID(), now: () => 1, ground: { ...browserGround(), ...device.ground, openDisk: async () => memoryDisk(platter), later: () => () => undefined } })
  const all = await Promise.all(Array.from({ length: windows }, open))
  const acknowledged: Entry[] = []
  const notes = new Set<string>()
  const drafts = new Map<number, string>()
  const running: Promise<unknown>[] = []
  for (let index = 0; index < inOneVault; index += 1) {
    const which = chance(windows)
    running.push(operate(all[which]!, which, index))
    if (chance(3) === 0) await letPass(1)
  }
  await Promise.all(running)

  async function operate(vault: DeviceVault, which: number, index: number): Promise<unknown> {
    const kind = chance(10)
    if (kind < 5) {
      const entries = Array.from({ length: 1 + chance(3) }, (_, more) => said(`${index}.${more}`))
      return await vault.keep({ person: 'p1', entries }).then(() => acknowledged.push(...entries))
    }
    if (kind === 5) {
      const entry = withdrawn(`w${index}`, `${chance(index + 1)}.0`)
      return await vault.keep({ person: 'p1', entries: [entry] }).then(() => acknowledged.push(entry))
    }
    if (kind === 6) return await vault.keep({ person: 'p1', visits: [{ id: 'v1', entries: [noted(`n${index}`, index)] }] }).then(() => notes.add(`n${index}`))
    if (kind === 7) {
      drafts.set(which, `${index}`)
      return await vault.keep({ person: 'p1', drafts: [draft(`concept ${which}`, `${index}`)] })
    }
    return kind === 8 ? await vault.compact('p1') : await vault.open('p1')
  }

  const later = await open()
  const found = inOrder(await later.open('p1'))
  expect(found.entries, `seed ${seed}`).toEqual(inOrder({ story: addEntries(newStory('p1'), acknowledged), consultations: [], drafts: [], unreadable: 0 }).entries)
  expect(new Set(found.visits.flatMap(({ entries }) => entries.map(({ id }) => id))), `seed ${seed}`).toEqual(notes)
  expect(found.drafts, `seed ${seed}`).toEqual([...drafts].map(([which, words]) => draft(`concept ${which}`, words)).sort((one, other) => (one.concept < other.concept ? -1 : 1)))
  expect(found.unreadable).toBe(0)
  for (const vault of [...all, later]) vault.close()
}
