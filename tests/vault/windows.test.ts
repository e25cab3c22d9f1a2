import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/domain/statement.ts'
import { addEntries, newStory } from '../../src/domain/story.ts'
import type { DeviceVault } from '../../src/vault/device-vault.ts'
import { freshName, intercept, letPass, openWindow, rowsOnDisk } from './device.ts'
import { draft, inOrder, noted, nothing, said, withdrawn } from './samples.ts'

type Step = { readonly window: 0 | 1; readonly turns: number } & (
  | { readonly what: 'say'; readonly count: number }
  | { readonly what: 'withdraw'; readonly which: number }
  | { readonly what: 'note' | 'again' | 'fold' | 'open' | 'draft' }
)

const turns = { window: fc.constantFrom(0 as const, 1 as const), turns: fc.nat({ max: 12 }) }
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...turns, what: fc.constant('say' as const), count: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ ...turns, what: fc.constant('withdraw' as const), which: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ ...turns, what: fc.constantFrom('note' as const, 'again' as const, 'fold' as const, 'open' as const, 'draft' as const) }) },
)

/** Takes all steps in two windows, each started without waiting for those before. Gives all that was acknowledged. */
async function take(steps: readonly Step[], windows: readonly [DeviceVault, DeviceVault]) {
  const acknowledged: Entry[] = []
  const notes: ReturnType<typeof noted>[] = []
  const running: Promise<unknown>[] = []
  for (const [index, step] of steps.entries()) {
    const vault = windows[step.window]
    const keep = async (entries: readonly Entry[]) => {
      await vault.keep({ person: 'p1', entries })
      acknowledged.push(...entries)
    }
    if (step.what === 'say') running.push(keep(Array.from({ length: step.count }, (_, which) => said(`s${index}.${which}`))))
    else if (step.what === 'withdraw') running.push(keep([withdrawn(`w${index}`, `s${step.which % (index + 1)}.0`)]))
    else if (step.what === 'again') running.push(keep(acknowledged.slice(-2)))
    else if (step.what === 'fold') running.push(vault.compact('p1'))
    else if (step.what === 'open') running.push(vault.open('p1'))
    else if (step.what === 'draft') running.push(vault.keep({ person: 'p1', drafts: [draft(`concept ${step.window}`, `${index}`)] }))
    else {
      const entry = noted(`n${index}`, index)
      running.push(vault.keep({ person: 'p1', visits: [{ id: 'v1', entries: [entry] }] }).then(() => notes.push(entry)))
    }
    await letPass(step.turns)
  }
  await Promise.all(running)
  return { acknowledged, notes }
}

describe('two windows on one vault', () => {
  test('end with the union of all that either was told is kept, however their work falls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 14 }), async (steps) => {
        const name = freshName()
        const windows = [await openWindow(name), await openWindow(name)] as const
        const { acknowledged, notes } = await take(steps, windows)
        const third = await openWindow(name)
        const expected = {
          entries: inOrder({ story: addEntries(newStory('p1'), acknowledged), consultations: [], drafts: [], unreadable: 0 }).entries,
          notes: [...notes].sort((one, other) => (one.id < other.id ? -1 : 1)),
          drafts: ([0, 1] as const).flatMap((window) => {
            const last = steps.findLastIndex((step) => step.what === 'draft' && step.window === window)
            return last < 0 ? [] : [draft(`concept ${window}`, `${last}`)]
          }),
          unreadable: 0,
        }
        for (const vault of [...windows, third]) {
          const { entries, visits, drafts, unreadable } = inOrder(await vault.open('p1'))
          expect({ entries, notes: visits.flatMap((visit) => visit.entries), drafts, unreadable }).toEqual(expected)
        }
        for (const vault of [...windows, third]) vault.close()
      }),
      { numRuns: 300 },
    )
  }, 240_000)

  test('keep in the order in which they were asked, however long the sealing of each takes', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    await vault.keep({ person: 'p1', drafts: [draft('people', 'h')] })
    let slow = 60
    intercept(crypto.subtle, 'encrypt', async (_, proceed) => {
      slow -= 20
      await letPass(Math.max(0, slow))
      return await proceed()
    })
    await Promise.all(['ha', 'hal', 'half'].map((words) => vault.keep({ person: 'p1', drafts: [draft('people', words)] })))
    expect((await vault.open('p1')).drafts).toEqual([draft('people', 'half')])
  })

  test('may fold at once: nothing is lost and nothing is there twice', async () => {
    const name = freshName()
    const [one, other] = [await openWindow(name), await openWindow(name)]
    for (let index = 0; index < 12; index += 1) await one.keep({ person: 'p1', entries: [said(`a${index}`)] })
    const [first, second] = [one.compact('p1'), other.keep({ person: 'p1', entries: [said('b')] })]
    await Promise.all([first, second, other.compact('p1'), one.compact('p1'), one.keep({ person: 'p1', entries: [said('c')] })])
    expect((await other.open('p1')).story.entries.size).toBe(14)
  })

  test('may both be the first to keep something', async () => {
    const name = freshName()
    const windows = await Promise.all([openWindow(name), openWindow(name), openWindow(name)])
    await Promise.all(windows.map((vault, index) => vault.keep({ person: 'p1', entries: [said(`a${index}`)] })))
    expect(inOrder(await windows[0].open('p1'))).toEqual({ ...nothing('p1'), entries: [said('a0'), said('a1'), said('a2')] })
  })

  test('tell each other who changed, once for each change, and nobody else', async () => {
    const name = freshName()
    const [one, other, elsewhere] = [await openWindow(name), await openWindow(name), await openWindow(freshName())]
    const told: string[] = []
    elsewhere.watch('p1', () => told.push('elsewhere'))
    one.watch('p1', () => told.push('one'))
    other.watch('p2', () => told.push('other of p2'))
    const stop = other.watch('p1', () => told.push('other, who stopped'))
    other.watch('p1', () => told.push('other'))
    const theLast = new Promise<void>((resolve) => other.watch('p3', resolve))
    stop()
    await one.keep({ person: 'p1', entries: [said('a')] })
    await one.keep({ person: 'p1', entries: [said('a')] })
    await one.keep({ person: 'p1', drafts: [draft('people', 'half')] })
    await one.erase('p1')
    await one.keep({ person: 'p3', entries: [said('c')] })
    await theLast
    expect(told).toEqual(['other', 'other', 'other'])
  })

  test('write what the other has kept already only once', async () => {
    const name = freshName()
    const [one, other] = [await openWindow(name), await openWindow(name)]
    await one.keep({ person: 'p1', entries: [said('a')], visits: [{ id: 'v1', entries: [noted('n', 1)] }] })
    await other.open('p1')
    await other.keep({ person: 'p1', entries: [said('a')], visits: [{ id: 'v1', entries: [noted('n', 1)] }] })
    expect((await rowsOnDisk(name)).batches.length).toBe(1)
  })

  test('find what the other kept by the time they are told', async () => {
    const name = freshName()
    const [one, other] = [await openWindow(name), await openWindow(name)]
    const told = new Promise<void>((resolve) => other.watch('p1', resolve))
    await one.keep({ person: 'p1', entries: [said('a')] })
    await told
    expect(inOrder(await other.open('p1')).entries).toEqual([said('a')])
  })

  test('take no notice of messages that are not theirs', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    const channel = new BroadcastChannel('alongside')
    let told = 0
    const last = new Promise<void>((resolve) => vault.watch('p1', () => resolve()))
    vault.watch('p1', () => (told += 1))
    const halves = [{}, { vault: name }, { person: 'p1' }, { vault: name, person: 7 }, { vault: 'another', person: 'p1' }]
    for (const message of [null, 'p1', 7, [name, 'p1'], ...halves]) channel.postMessage(message)
    channel.postMessage({ vault: name, person: 'p1' })
    await last
    channel.close()
    expect(told).toBe(1)
  })
})
