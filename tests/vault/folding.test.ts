import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { addEntries, newStory } from '../../src/domain/story.ts'
import { readRecord, writeRecord } from '../../src/records/record.ts'
import { placeOf, seal } from '../../src/sealing/sealing.ts'
import { batchSize, foldable, foldingOf, inBatches, smallRowsAtMost } from '../../src/vault/batches.ts'
import { sealerFor, type OpenedRow } from '../../src/vault/rows.ts'
import { anyEntry } from '../records/arbitraries.ts'
import { done, freshName, intercept, keysIn, letPass, onDisk, openWindow, rowsOnDisk } from './device.ts'
import { draft, inOrder, noted, said, withdrawn } from './samples.ts'

/** The words that lie in the rows of this person, sealed or not: what the key would open. */
async function wordsUnderSeal(name: string, person = 'p1'): Promise<string> {
  const { meta, keys, batches } = await rowsOnDisk(name)
  const sealer = sealerFor(meta[0]!.dbId, person, await keysIn(keys.find((key) => key.person === person)!))
  const opened = await Promise.all(batches.map((row) => sealer.openRow('batches', row)))
  return JSON.stringify(opened.map(({ records }) => records?.map(({ written }) => written)))
}

/** A small row with these records in it, opened. */
function rowOf(written: readonly unknown[]): OpenedRow {
  const row = { id: 'row', person: 'p1', key: 'k', rev: 1, schema: 1, nonce: new Uint8Array(12), sealed: new Uint8Array(10) }
  return { row, records: written.map((each) => ({ written: each, reading: readRecord(each) })) }
}

/** Waits for something that happens by itself, for as long as a slow machine may need. */
const soon = (happened: () => boolean | Promise<boolean>) => vi.waitUntil(happened, { timeout: 20_000, interval: 5 })

describe('folding', () => {
  test('makes few rows of many and changes nothing that is read', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    for (let index = 0; index < 30; index += 1) {
      const visits = [{ id: `v${index % 3}`, entries: [noted(`n${index % 10}`, index)] }]
      await vault.keep({ person: 'p1', entries: [said(`a${index}`)], visits, drafts: [draft(`c${index % 4}`, `${index}`)] })
    }
    await vault.keep({ person: 'p2', entries: [said('b')] })
    const before = inOrder(await vault.open('p1'))
    await vault.compact('p1')
    expect((await rowsOnDisk(name)).batches.map(({ person }) => person).sort()).toEqual(['p1', 'p2'])
    expect(inOrder(await vault.open('p1'))).toEqual(before)
    await vault.compact('p1')
    expect(inOrder(await vault.open('p1'))).toEqual(before)
  })

  test('happens by itself when many rows lie about, after the keep is told as kept', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    for (let index = 0; index <= 3 * smallRowsAtMost; index += 1) await vault.keep({ person: 'p1', entries: [said(`a${index}`)] })
    await soon(async () => (await rowsOnDisk(name)).batches.length <= smallRowsAtMost + 1)
    expect((await vault.open('p1')).story.entries.size).toBe(3 * smallRowsAtMost + 1)
  })

  test('lets many people’s rows alone where there is nothing to gain', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    await vault.compact('nobody')
    await vault.keep({ person: 'p1', entries: [said('a')] })
    const before = await rowsOnDisk(name)
    await vault.compact('p1')
    expect(await rowsOnDisk(name)).toEqual(before)
  })

  test('keeps every entry once, in whole records, whatever the entries are', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyEntry, { maxLength: 4 }), { minLength: 2, maxLength: 6 }), (rows) => {
        const folding = foldingOf(rows.map((entries) => rowOf(entries.map((entry) => writeRecord({ what: 'entry', entry })))))
        const read = folding?.batches.flat().map(readRecord) ?? []
        const entries = read.flatMap((each) => (each.ok && each.value.what === 'entry' ? [each.value.entry] : []))
        expect(addEntries(newStory('p1'), entries).entries).toEqual(addEntries(newStory('p1'), rows.flat()).entries)
        expect(read.length).toBe(entries.length)
      }),
      { numRuns: 500 },
    )
  })

  test('leaves it at the first where one id was used twice, as reading does', () => {
    const records = ['one', 'two'].map((words) => writeRecord({ what: 'entry', entry: said('a', { words }) }))
    expect(foldingOf(records.map((written) => rowOf([written])))?.batches).toEqual([[records[0]]])
  })

  test('that failed is tried again after the next keep', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    for (let index = 0; index < smallRowsAtMost; index += 1) await vault.keep({ person: 'p1', entries: [said(`a${index}`)] })
    const { stop } = intercept(IDBObjectStore.prototype, 'delete', () => {
      stop()
      throw new DOMException('made for this test', 'QuotaExceededError')
    })
    await vault.keep({ person: 'p1', entries: [said('b')] })
    await soon(() => !vi.isMockFunction(Reflect.get(IDBObjectStore.prototype, 'delete')))
    await letPass(20)
    await vault.keep({ person: 'p1', entries: [said('c')] })
    await soon(async () => (await rowsOnDisk(name)).batches.length === 1)
    expect((await vault.open('p1')).story.entries.size).toBe(smallRowsAtMost + 2)
  })

  test('leaves rows with a record that it cannot read where they are, and reads the rest of them', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    for (const id of ['a', 'b', 'c']) await vault.keep({ person: 'p1', entries: [said(id)] })
    const { meta, keys, batches } = await rowsOnDisk(name)
    const whole = writeRecord({ what: 'entry', entry: said('d') })
    const records = [whole, { version: 99, what: 'thought', words: 'from later' }, { ...whole, entry: { kind: 'said' } }]
    const place = placeOf(1, meta[0]!.dbId, 'batches', 'later', 1, keys[0]!.id)
    const sealed = await seal((await keysIn(keys[0]!)).records, new TextEncoder().encode(JSON.stringify({ checked: false, records })), place)
    const later = { ...batches[0]!, ...sealed, id: 'later' }
    await onDisk(name, (store) => done(store('batches').put(later)))
    await vault.compact('p1')
    const after = await rowsOnDisk(name)
    expect(after.batches.length).toBe(2)
    expect(after.batches).toContainEqual(later)
    const kept = inOrder(await vault.open('p1'))
    expect([kept.entries, kept.unreadable]).toEqual([[said('a'), said('b'), said('c'), said('d')], 2])
    await vault.keep({ person: 'p1', entries: [withdrawn('w', 'd')] })
    expect(await wordsUnderSeal(name)).not.toContain('words of d')
    expect(await wordsUnderSeal(name)).toContain('from later')
    expect((await vault.open('p1')).unreadable).toBe(2)
  })

  test('puts about as much into one row as a row is meant to hold, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 30 }), (sizes) => {
        const written = sizes.map((size, index) => `${index}`.padEnd(size, 'x'))
        const batches = inBatches(written) as readonly (readonly string[])[]
        expect(batches.flat()).toEqual(written)
        expect(batches.every((batch) => batch.length === 1 || batch.reduce((sum, each) => sum + each.length, 0) <= batchSize)).toBe(true)
      }),
    )
    expect(inBatches([])).toEqual([])
  })
})

describe('withdrawn words', () => {
  test('are gone from under the seal as soon as the withdrawal is kept', async () => {
    const name = freshName()
    const [vault, other] = [await openWindow(name), await openWindow(name)]
    await vault.keep({ person: 'p1', entries: [said('a', { words: 'never again' }), said('b')] })
    await vault.keep({ person: 'p1', entries: [said('c', { words: 'never once' }), withdrawn('w1', 'c')] })
    expect(await wordsUnderSeal(name)).toContain('never again')
    expect(await wordsUnderSeal(name)).not.toContain('never once')
    await other.keep({ person: 'p1', entries: [withdrawn('w2', 'a')] })
    expect(await wordsUnderSeal(name)).not.toContain('never')
    expect(await wordsUnderSeal(name)).toContain('words of b')
  })

  test('that come back from another copy are gone again with the next keep', async () => {
    const name = freshName()
    const [vault, other] = [await openWindow(name), await openWindow(name)]
    await vault.keep({ person: 'p1', entries: [withdrawn('w', 'a')] })
    await other.keep({ person: 'p1', entries: [said('a', { words: 'never again' })] })
    expect(inOrder(await vault.open('p1')).entries).toEqual([{ kind: 'erased', id: 'a' }, withdrawn('w', 'a')])
    expect(await wordsUnderSeal(name)).toContain('never again')
    await vault.keep({ person: 'p1', entries: [said('b')] })
    await soon(async () => !(await wordsUnderSeal(name)).includes('never again'))
    expect(foldable([])).toBe(0)
  })

  test('are not brought back by a window that had read them before, to fold', async () => {
    const name = freshName()
    const [vault, other] = [await openWindow(name), await openWindow(name)]
    for (const id of ['a', 'b', 'c']) await vault.keep({ person: 'p1', entries: [said(id)] })
    let withdrawing: Promise<void> | undefined
    intercept(crypto.subtle, 'encrypt', async (_, proceed) => {
      if (!withdrawing) await (withdrawing = vault.keep({ person: 'p1', entries: [withdrawn('w', 'b')] }))
      return await proceed()
    })
    await other.compact('p1')
    expect(await wordsUnderSeal(name)).not.toContain('words of b')
    expect(inOrder(await other.open('p1')).entries).toEqual([said('a'), { kind: 'erased', id: 'b' }, said('c'), withdrawn('w', 'b')])
  })

  test('are gone although another window folds at the same time', async () => {
    for (let round = 0; round < 20; round += 1) {
      const name = freshName()
      const [vault, other] = [await openWindow(name), await openWindow(name)]
      for (let index = 0; index < 4; index += 1) await vault.keep({ person: 'p1', entries: [said(`a${index}`, { words: `never ${index}` })] })
      await Promise.all([other.compact('p1'), vault.keep({ person: 'p1', entries: [withdrawn('w', 'a1')] }), other.compact('p1')])
      expect(await wordsUnderSeal(name)).not.toContain('never 1')
      expect((await vault.open('p1')).story.entries.size).toBe(5)
    }
  })
})
