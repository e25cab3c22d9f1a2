import { describe, expect, test } from 'vitest'
import { keeperOf } from '../../src/app/keeping.ts'
import { newConsultation, noteIn } from '../../src/domain/consultation.ts'
import { newStory } from '../../src/domain/story.ts'
import { say } from '../../src/domain/telling.ts'
import { openMemoryVault } from '../../src/vault/memory-vault.ts'
import { VaultError, type Change, type Vault } from '../../src/vault/vault.ts'

const by = { voice: 'person' } as const
const empty = newStory('person-1')
const visit = newConsultation('visit-1', 'person-1')

function told(words: string, id: string, story = empty) {
  return say(story, { at: 1, id }, { concept: 'worries', words, picked: [], lang: 'en-GB', by, place: 'home', visit: 'visit-1' })
}

/** A vault on a device of which every write waits until it is let through, or fails. */
function slowVault() {
  const memory = openMemoryVault(() => 1)
  const waiting: { readonly change: Change; let(): void; fail(error: Error): void }[] = []
  const vault: Vault = {
    ...memory,
    where: 'device',
    keep: (change) =>
      new Promise((resolve, reject) => {
        waiting.push({ change, let: () => void memory.keep(change).then(resolve), fail: reject })
      }),
  }
  return { vault, memory, waiting }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await Promise.resolve()
}

describe('keeping', () => {
  test('says saved only after the vault has said so', async () => {
    const { vault, waiting } = slowVault()
    const keeper = keeperOf(vault, { story: empty, consultations: [] }, () => undefined)
    expect(keeper.saving()).toBe('saved')
    keeper.see(told('one', 'said-1'), visit)
    expect(keeper.saving()).toBe('saving')
    waiting[0]!.let()
    await keeper.settled()
    expect(keeper.saving()).toBe('saved')
  })

  test('keeps what came while it was writing, in the order in which it came', async () => {
    const { vault, memory, waiting } = slowVault()
    const keeper = keeperOf(vault, { story: empty, consultations: [] }, () => undefined)
    const one = told('one', 'said-1')
    keeper.see(one, visit)
    keeper.see(told('two', 'said-2', one), visit)
    waiting[0]!.let()
    await until(() => waiting.length === 2)
    expect(keeper.saving()).toBe('saving')
    waiting[1]!.let()
    await keeper.settled()
    expect([...(await memory.open('person-1')).story.entries.keys()]).toEqual(['said-1', 'said-2'])
  })

  test('loses nothing that could not be kept: it says so, and trying again keeps all of it', async () => {
    const { vault, memory, waiting } = slowVault()
    const keeper = keeperOf(vault, { story: empty, consultations: [] }, () => undefined)
    const one = told('one', 'said-1')
    keeper.see(one, visit)
    waiting[0]!.fail(new VaultError('full'))
    await keeper.settled()
    expect([keeper.saving(), keeper.problem()]).toEqual(['not-saved', 'full'])

    keeper.see(told('two', 'said-2', one), visit)
    await until(() => waiting.length === 2)
    expect(waiting[1]!.change.entries?.map(({ id }) => id)).toEqual(['said-1', 'said-2'])
    waiting[1]!.let()
    await keeper.settled()
    expect([keeper.saving(), keeper.problem()]).toEqual(['saved', undefined])
    expect((await memory.open('person-1')).story.entries.size).toBe(2)
  })

  test('lets a draft go with the answer that takes its place', async () => {
    const { vault, waiting } = slowVault()
    const keeper = keeperOf(vault, { story: empty, consultations: [] }, () => undefined)
    keeper.draft({ visit: 'visit-1', concept: 'worries', words: 'on', picked: [] })
    keeper.see(told('one', 'said-1'), noteIn(visit, { at: 1, id: 'stamp-1' }, { kind: 'asked', concept: 'worries', answer: 'said' }))
    waiting[0]!.let()
    await until(() => waiting.length === 2)
    expect([waiting[0]!.change.drafts, waiting[1]!.change.drafts, waiting[1]!.change.draftsDone]).toEqual([
      [{ visit: 'visit-1', concept: 'worries', words: 'on', picked: [] }],
      [],
      [{ visit: 'visit-1', concept: 'worries' }],
    ])
    waiting[1]!.let()
    await keeper.settled()
  })

  test('does not write again what another window has kept', async () => {
    const { vault, waiting } = slowVault()
    const keeper = keeperOf(vault, { story: empty, consultations: [] }, () => undefined)
    const theirs = told('theirs', 'said-9')
    keeper.learn({ story: theirs, consultations: [] })
    keeper.see(theirs, visit)
    expect([waiting, keeper.saving()]).toEqual([[], 'saved'])
  })

  test('says held, never saved, where nothing outlives the page', async () => {
    const keeper = keeperOf(openMemoryVault(() => 1), { story: empty, consultations: [] }, () => undefined)
    keeper.see(told('one', 'said-1'), visit)
    await keeper.settled()
    expect(keeper.saving()).toBe('held')
  })
})
