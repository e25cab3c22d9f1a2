import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { openMemoryVault } from '../../src/vault/memory-vault.ts'
import type { Vault } from '../../src/vault/vault.ts'
import { freshName, openWindow } from './device.ts'
import { draft, inOrder, noted, nothing, said, withdrawn } from './samples.ts'

const vaults: Readonly<Record<Vault['where'], () => Promise<Vault>>> = {
  device: () => openWindow(freshName()),
  memory: async () => openMemoryVault(),
}

describe.each(Object.entries(vaults))('a vault on the %s', (where, openVault) => {
  test('says where it keeps', async () => {
    expect((await openVault()).where).toBe(where)
  })

  test('holds nobody and nothing at first', async () => {
    const vault = await openVault()
    expect(await vault.people()).toEqual([])
    expect(inOrder(await vault.open('p1'))).toEqual(nothing('p1'))
    expect(await vault.people()).toEqual([])
  })

  test('gives back all that was kept, together and bit by bit', async () => {
    const vault = await openVault()
    const first = said('a', { by: { voice: 'family', name: 'Zofia', speakingFor: true }, visit: 'v1', words: ' “Café” \ud800 ' })
    await vault.keep({ person: 'p1', entries: [first, said('b')], visits: [{ id: 'v1', entries: [noted('n1', 1)] }], drafts: [draft('people', 'half')] })
    await vault.keep({ person: 'p1', entries: [said('c')] })
    await vault.keep({ person: 'p1', visits: [{ id: 'v1', entries: [noted('n2', 2)] }, { id: 'v2', entries: [noted('n1', 1)] }] })
    expect(inOrder(await vault.open('p1'))).toEqual({
      person: 'p1',
      entries: [first, said('b'), said('c')],
      visits: [
        { id: 'v1', person: 'p1', entries: [noted('n1', 1), noted('n2', 2)] },
        { id: 'v2', person: 'p1', entries: [noted('n1', 1)] },
      ],
      drafts: [draft('people', 'half')],
      unreadable: 0,
    })
  })

  test('keeps people apart, and lists each once with when theirs was last kept', async () => {
    const vault = await openVault()
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await vault.keep({ person: 'p2', drafts: [draft('people', 'half')] })
    const [before] = await vault.people()
    await vault.keep({ person: 'p1', entries: [said('b')] })
    const people = [...(await vault.people())].sort((one, other) => (one.person < other.person ? -1 : 1))
    expect(people.map(({ person }) => person)).toEqual(['p1', 'p2'])
    expect(people[0]!.lastKept).toBeGreaterThanOrEqual(before!.lastKept)
    expect(inOrder(await vault.open('p1')).entries).toEqual([said('a'), said('b')])
    expect(inOrder(await vault.open('p2'))).toEqual({ ...nothing('p2'), drafts: [draft('people', 'half')] })
  })

  test('keeps the same thing once, however often it is told', async () => {
    const vault = await openVault()
    const change = { person: 'p1', entries: [said('a')], visits: [{ id: 'v1', entries: [noted('n1', 1)] }], drafts: [draft('people', 'half')] }
    for (let times = 0; times < 3; times += 1) await vault.keep(change)
    expect(inOrder(await vault.open('p1'))).toEqual({
      ...nothing('p1'),
      entries: [said('a')],
      visits: [{ id: 'v1', person: 'p1', entries: [noted('n1', 1)] }],
      drafts: [draft('people', 'half')],
    })
  })

  test('makes nothing of a change with nothing in it', async () => {
    const vault = await openVault()
    await vault.keep({ person: 'p1' })
    await vault.keep({ person: 'p1', entries: [], visits: [{ id: 'v1', entries: [] }], drafts: [], draftsDone: [] })
    expect(await vault.people()).toEqual([])
    expect(inOrder(await vault.open('p1'))).toEqual(nothing('p1'))
  })

  test('lets the last draft of a concept in a visit win, in the order in which they were told', async () => {
    const vault = await openVault()
    const drafts = (words: string) => [draft('people', words), draft('people', words, 'v2'), draft('worries', words)]
    await Promise.all(['h', 'ha', 'hal', 'half'].map((words) => vault.keep({ person: 'p1', drafts: drafts(words) })))
    expect(inOrder(await vault.open('p1')).drafts).toEqual([draft('people', 'half'), draft('worries', 'half'), draft('people', 'half', 'v2')])
  })

  test('keeps a draft that one change both ends and begins again', async () => {
    const vault = await openVault()
    await vault.keep({ person: 'p1', drafts: [draft('people', 'half')] })
    await vault.keep({ person: 'p1', entries: [said('a')], drafts: [draft('people', 'more')], draftsDone: [{ visit: 'v1', concept: 'people' }] })
    expect(inOrder(await vault.open('p1')).drafts).toEqual([draft('people', 'more')])
  })

  test('lets a statement take the place of its draft, and of no other', async () => {
    const vault = await openVault()
    await vault.keep({ person: 'p1', drafts: [draft('people', 'half'), draft('people', 'half', 'v2'), draft('worries', 'half')] })
    await vault.keep({ person: 'p1', entries: [said('a')], draftsDone: [{ visit: 'v1', concept: 'people' }] })
    expect(inOrder(await vault.open('p1'))).toEqual({ ...nothing('p1'), entries: [said('a')], drafts: [draft('worries', 'half'), draft('people', 'half', 'v2')] })
  })

  test('leaves no words where they were withdrawn, whenever they arrive', async () => {
    const vault = await openVault()
    await vault.keep({ person: 'p1', entries: [said('a'), said('b'), withdrawn('w1', 'a')] })
    await vault.keep({ person: 'p1', entries: [withdrawn('w2', 'b')] })
    await vault.keep({ person: 'p1', entries: [said('a'), said('b')] })
    await vault.keep({ person: 'p1', entries: [withdrawn('w3', 'c')] })
    await vault.keep({ person: 'p1', entries: [said('c')] })
    expect(inOrder(await vault.open('p1')).entries).toEqual([
      { kind: 'erased', id: 'a' },
      { kind: 'erased', id: 'b' },
      { kind: 'erased', id: 'c' },
      withdrawn('w1', 'a'),
      withdrawn('w2', 'b'),
      withdrawn('w3', 'c'),
    ])
  })

  test('removes everything about one person, and nothing about another', async () => {
    const vault = await openVault()
    for (const person of ['p1', 'p2']) {
      await vault.keep({ person, entries: [said('a')], visits: [{ id: 'v1', entries: [noted('n1', 1)] }], drafts: [draft('people', 'half')] })
    }
    await vault.erase('p1')
    expect((await vault.people()).map(({ person }) => person)).toEqual(['p2'])
    expect(inOrder(await vault.open('p1'))).toEqual(nothing('p1'))
    expect(inOrder(await vault.open('p2')).entries).toEqual([said('a')])
  })

  test('starts afresh with a person who was removed, keeping even what it had kept before', async () => {
    const vault = await openVault()
    await vault.keep({ person: 'p1', entries: [said('a'), said('b')] })
    await vault.erase('p1')
    await vault.erase('p1')
    await vault.keep({ person: 'p1', entries: [said('b')] })
    expect(inOrder(await vault.open('p1'))).toEqual({ ...nothing('p1'), entries: [said('b')] })
  })

  test('never tells a window of its own changes', async () => {
    const vault = await openVault()
    let told = 0
    const stop = vault.watch('p1', () => (told += 1))
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await vault.erase('p1')
    stop()
    expect(told).toBe(0)
  })

  test('opens to what was kept before, while more is being kept', async () => {
    const vault = await openVault()
    await vault.keep({ person: 'p1', entries: [said('a')] })
    const [, opened] = await Promise.all([vault.keep({ person: 'p1', entries: [said('b')] }), vault.open('p1')])
    expect(inOrder(opened).entries).toContainEqual(said('a'))
    expect(inOrder(await vault.open('p1')).entries).toEqual([said('a'), said('b')])
  })
})
