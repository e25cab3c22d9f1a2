import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { fromText } from '../../../src/sealing/text.ts'
import { mostOfShelf } from '../../../src/vault/copies/emergency.ts'
import { copierInto } from '../../../src/vault/copies/copier.ts'
import { readCopy } from '../../../src/vault/copies/sealed-copy.ts'
import { openCopies } from '../../../src/vault/copies/recovery.ts'
import { inTurnHere } from '../../../src/vault/copies/browser-copier.ts'
import { spareKeysOn } from '../../../src/vault/spare-keys.ts'
import { filesInMemory, freshName, openWindow, ownDevice, shelfInMemory } from '../device.ts'
import { draft, noted, said, withdrawn } from '../samples.ts'

type Device = ReturnType<typeof ownDevice>

/** The words in a copy, as whoever has the spare key opens them. */
async function wordsIn(device: Device, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reading = readCopy(bytes)
  if (!reading.ok) return reading.problem
  const parts = await openCopies({ spares: spareKeysOn(device.ground.shelf, name) }, 'p1', { copies: [reading.copy], journals: [] })
  return parts ? JSON.stringify([...parts.values()].map(({ written }) => written)) : 'does not open'
}

const emergencyOf = (device: Device, name: string) => fromText(device.texts.get(`${name}.copy.p1`)!)!
const numbers = ({ files }: Device) => [...files.keys()].map((file) => Number(file.split('.').at(-1))).sort((one, other) => one - other)

describe('the copies beside the database', () => {
  test('follow what was kept: a mirror, an emergency copy and a marker', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await openWindow(name, device.ground)
    await vault.keep({ person: 'p1', entries: [said('a'), said('b')], visits: [{ id: 'v1', entries: [noted('n', 1)] }], drafts: [draft('people', 'half a sent')] })
    await vault.copied()
    const [mirror] = [...device.files.values()]
    for (const words of [await wordsIn(device, name, mirror!), await wordsIn(device, name, emergencyOf(device, name))]) {
      for (const each of ['words of a', 'words of b', 'option n', 'half a sent']) expect(words).toContain(each)
    }
    const marker = JSON.parse(device.texts.get(`${name}.marker`)!) as unknown
    expect(marker).toEqual({ dbId: expect.any(String) as string, people: { p1: { parts: 3 } } })
  })

  test('are sealed: nothing that was said lies in them in the open', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await openWindow(name, device.ground)
    await vault.keep({ person: 'p1', entries: [said('a', { concept: 'canary-concept', words: 'canary words', by: { voice: 'family', name: 'canary-name' } })] })
    await vault.copied()
    const all = [...device.files].map(([file, bytes]) => file + Buffer.from(bytes).toString('latin1')).join('') + [...device.texts].flat().join('') + emergencyOf(device, name).toString()
    expect(all).not.toMatch(/canary/)
    expect(all).not.toContain(Buffer.from('canary').toString('base64').slice(0, 7))
  })

  test('lie in three generations, and no more', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await openWindow(name, device.ground)
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      await vault.keep({ person: 'p1', entries: [said(id)] })
      await vault.copied()
    }
    expect(numbers(device)).toEqual([3, 4, 5])
  })

  test('hold words no longer that were taken back, in no generation', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await openWindow(name, device.ground)
    for (const id of ['a', 'b', 'c']) {
      await vault.keep({ person: 'p1', entries: [said(id)] })
      await vault.copied()
    }
    await vault.keep({ person: 'p1', entries: [withdrawn('w', 'b')] })
    await vault.copied()
    expect(numbers(device)).toEqual([4])
    const all = [...device.files.values(), emergencyOf(device, name)]
    expect(await Promise.all(all.map(async (each) => (await wordsIn(device, name, each)).includes('words of b')))).toEqual([false, false])
    expect(await wordsIn(device, name, all[0]!)).toContain('words of c')
  })

  test('do not keep up with every letter: what comes quickly is copied together', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await openWindow(name, device.ground)
    for (let letters = 1; letters < 30; letters += 1) await vault.keep({ person: 'p1', drafts: [draft('people', 'x'.repeat(letters))] })
    await vault.copied()
    expect(numbers(device).at(-1)).toBeLessThanOrEqual(2)
    expect(await wordsIn(device, name, [...device.files.values()].at(-1)!)).toContain('x'.repeat(29))
  })

  test('leave the earlier generations alone where a new one cannot be written, or is not read back the same', async () => {
    const [name, held] = [freshName(), new Map<string, Uint8Array<ArrayBuffer>>()]
    const files = filesInMemory(held)
    let fault: 'none' | 'full' | 'lies' = 'none'
    const faulty = {
      ...files,
      write: async (file: string, bytes: Uint8Array<ArrayBuffer>) => {
        if (fault === 'full') throw new DOMException('made for this test', 'QuotaExceededError')
        await files.write(file, fault === 'lies' ? bytes.slice(0, -1) : bytes)
      },
    }
    const vault = await openWindow(name, { shelf: shelfInMemory(), copier: copierInto(faulty, inTurnHere()) })
    for (const id of ['a', 'b', 'c']) {
      await vault.keep({ person: 'p1', entries: [said(id)] })
      await vault.copied()
    }
    const before = new Map(held)
    for (const each of ['full', 'lies'] as const) {
      fault = each
      await vault.keep({ person: 'p1', entries: [said(each)] })
      await vault.copied()
      expect(held).toEqual(before)
    }
    fault = 'none'
    await vault.keep({ person: 'p1', entries: [said('d')] })
    await vault.copied()
    expect([...held.keys()].map((file) => Number(file.split('.').at(-1)))).toEqual([2, 3, 4])
  })

  test('of two windows come one after the other, and the last holds what both kept', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const windows = [await openWindow(name, device.ground), await openWindow(name, device.ground)] as const
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(windows.map((vault, index) => vault.keep({ person: 'p1', entries: [said(`${round}${index}`)] })))
      await Promise.all(windows.map((vault) => vault.copied()))
    }
    const last = [...device.files].find(([file]) => file.endsWith(`.${numbers(device).at(-1)}`))![1]
    const words = await wordsIn(device, name, last)
    for (let round = 0; round < 5; round += 1) for (const index of [0, 1]) expect(words).toContain(`words of ${round}${index}`)
  })

  test('are gone with the story when it is erased, also where one was just being made', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const [vault, other] = [await openWindow(name, device.ground), await openWindow(name, device.ground)]
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await vault.copied()
    await vault.keep({ person: 'p1', entries: [said('b')] })
    await other.keep({ person: 'p1', entries: [said('c')] })
    const copying = [vault.copied(), other.copied()]
    await vault.erase('p1')
    await Promise.all(copying)
    await other.copied()
    expect([[...device.files.keys()], [...device.texts.keys()]]).toEqual([[], []])
  })
})

describe('the emergency copy', () => {
  test('takes no more than its part of the shelf, and then holds the latest', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await openWindow(name, device.ground)
    const random = (index: number) => Buffer.from(crypto.getRandomValues(new Uint8Array(300))).toString('base64') + ` number ${index} `
    const entries = Array.from({ length: 900 }, (_, index) => said(`s${index}`, { words: random(index), at: index }))
    await vault.keep({ person: 'p1', entries, drafts: [draft('people', 'being written')] })
    await vault.copied()
    const text = device.texts.get(`${name}.copy.p1`)!
    expect(text.length).toBeLessThanOrEqual(mostOfShelf)
    expect(text.length).toBeGreaterThan(mostOfShelf * 0.75)
    const words = await wordsIn(device, name, emergencyOf(device, name))
    expect([words.includes(' number 899 '), words.includes(' number 0 '), words.includes('being written')]).toEqual([true, false, true])
  })

  test('never parts a statement from who may see it', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await openWindow(name, device.ground)
    const long = (index: number) => Buffer.from(crypto.getRandomValues(new Uint8Array(300))).toString('base64') + `${index}`
    const entries = Array.from({ length: 900 }, (_, index) => said(`s${index}`, { words: long(index), at: 1000 - index }))
    const narrow = entries.map(({ id }, index) => ({ kind: 'audience-set' as const, id: `n${id}`, at: index % 7 === 0 ? 5000 : 1, by: { voice: 'person' as const }, target: id, audience: 'only-me' as const, supersedes: [] }))
    await vault.keep({ person: 'p1', entries: [...entries, ...narrow] })
    await vault.copied()
    const reading = readCopy(emergencyOf(device, name))
    const parts = reading.ok && (await openCopies({ spares: spareKeysOn(device.ground.shelf, name) }, 'p1', { copies: [reading.copy], journals: [] }))
    const names = new Set(parts ? parts.keys() : [])
    const kept = entries.filter(({ id }) => names.has(`entry ${id}`))
    expect(kept.length).toBeGreaterThan(100)
    expect(kept.length).toBeLessThan(900)
    expect(kept.filter(({ id }) => !names.has(`entry n${id}`))).toEqual([])
  })
})
