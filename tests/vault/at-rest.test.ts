import 'fake-indexeddb/auto'
import { describe, expect, test, vi } from 'vitest'
import { writeRecord } from '../../src/records/record.ts'
import { placeOf, seal } from '../../src/sealing/sealing.ts'
import { done, freshName, intercept, keysIn, onDisk, openWindow, rowsOnDisk } from './device.ts'
import { draft, said, withdrawn } from './samples.ts'

const canaries = ['kanarek-słowa', 'canary-concept', 'canary-name', 'canary-topic', 'canary-draft', 'canary-picked', 'canary-goal', 'canary-visit']

/** Everything in the database that is not a key, as bytes, with the names of what holds it. */
async function bytesOnDisk(name: string): Promise<Buffer> {
  return await onDisk(name, async (store, tables) => {
    const found: Buffer[] = []
    for (const table of tables) {
      gather(found, table)
      gather(found, await done(store(table).getAllKeys()))
      gather(found, await done(store(table).getAll()))
    }
    return Buffer.concat(found)
  })
}

function gather(found: Buffer[], value: unknown): void {
  if (typeof value === 'string') found.push(Buffer.from(value, 'utf8'), Buffer.from(value, 'utf16le'))
  else if (value instanceof Uint8Array) found.push(Buffer.from(value))
  else if (value instanceof ArrayBuffer) found.push(Buffer.from(value))
  else if (typeof value === 'object' && value !== null && !(value instanceof CryptoKey)) {
    for (const [key, field] of Object.entries(value)) {
      gather(found, key)
      gather(found, field)
    }
  }
}

/** The forms in which words could lie in the open. Base64 has three, by where it starts. */
function formsOf(word: string): readonly Buffer[] {
  const base64 = [0, 1, 2].map((start) => Buffer.concat([Buffer.alloc(start), Buffer.from(word)]).toString('base64').slice(4, -4))
  const wide = Buffer.from(word, 'utf16le')
  const texts = [Buffer.from(word).toString('hex'), JSON.stringify(word).slice(1, -1), ...base64]
  return [Buffer.from(word), wide, Buffer.from(wide).swap16(), ...texts.map((text) => Buffer.from(text))]
}

function foundIn(bytes: Buffer): readonly string[] {
  return canaries.filter((word) => formsOf(word).some((form) => bytes.includes(form)))
}

async function keepCanaries(name: string) {
  const vault = await openWindow(name)
  await vault.keep({
    person: 'p1',
    entries: [said('a', { words: canaries[0]!, concept: canaries[1]!, by: { voice: 'family', name: canaries[2]! }, picked: [canaries[5]!] })],
    visits: [
      {
        id: canaries[7]!,
        entries: [
          { id: 'n1', seq: 1, at: 1, kind: 'opened', topic: canaries[3]! },
          { id: 'n2', seq: 2, at: 1, kind: 'plan-changed', plan: { goal: canaries[6]!, steps: [] } },
        ],
      },
    ],
    drafts: [draft(canaries[1]!, canaries[4]!, canaries[7])],
  })
  return vault
}

describe('what lies on the device', () => {
  test('holds none of the words, names, topics and visits', async () => {
    const name = freshName()
    const vault = await keepCanaries(name)
    expect(foundIn(await bytesOnDisk(name))).toEqual([])
    await vault.keep({ person: 'p1', entries: [withdrawn('w', 'a')] })
    await vault.compact('p1')
    expect(foundIn(await bytesOnDisk(name))).toEqual([])
  })

  test('would be noticed if it did, in every form', async () => {
    const forms: readonly ((word: string) => unknown)[] = [
      (word) => word,
      (word) => Buffer.from(` ${word} `).toString('base64'),
      (word) => new Uint8Array(Buffer.from(word, 'utf16le')),
    ]
    for (const form of forms) {
      const name = freshName()
      await keepCanaries(name)
      await onDisk(name, (store) => done(store('batches').put({ id: 'planted', words: canaries.map(form) })))
      expect(foundIn(await bytesOnDisk(name))).toEqual(canaries)
    }
  })

  test('has these columns in the clear and no others', async () => {
    const name = freshName()
    await keepCanaries(name)
    const { meta, keys, batches, drafts, stamps } = await rowsOnDisk(name)
    expect(meta).toEqual([{ id: 'meta', dbId: meta[0]?.dbId, schema: 1, minWriter: 1 }])
    expect(keys.map((row) => Object.keys(row).sort())).toEqual([['device', 'id', 'person', 'wraps']])
    const sealed = [...batches, ...drafts, ...stamps]
    expect(sealed.map((row) => Object.keys(row).sort())).toEqual(sealed.map(() => ['id', 'key', 'nonce', 'person', 'rev', 'schema', 'sealed']))
    const clear = sealed.map(({ person, key, rev, schema, nonce, sealed: { length } }) => [person, key, rev, schema, nonce.length, length % 1024])
    expect(clear).toEqual(sealed.map(() => ['p1', keys[0]!.id, 1, 1, 12, 16]))
  })

  test('is sealed with a key of each person’s own that cannot be read out', async () => {
    const name = freshName()
    const vault = await keepCanaries(name)
    await vault.keep({ person: 'p2', entries: [said('b')] })
    const { keys } = await rowsOnDisk(name)
    for (const row of keys) {
      const { records, naming, mirror, copy } = await keysIn(row)
      expect([row.device!, records, naming, mirror, copy].map(({ extractable }) => extractable)).toEqual([false, false, false, false, false])
    }
    expect(new Set(keys.map(({ id }) => id)).size).toBe(2)
  })

  test('opens only under its own id, revision, schema, store and key', async () => {
    const name = freshName()
    const vault = await openWindow(name)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    const { batches, drafts, keys, meta } = await rowsOnDisk(name)
    const [row, key] = [batches[0]!, await keysIn(keys[0]!)]
    const sealedFor = async (id: string, place: readonly (string | number)[], columns: object = {}) => {
      const bytes = new TextEncoder().encode(JSON.stringify({ checked: true, records: [writeRecord({ what: 'entry', entry: said(id) })] }))
      return { ...row, id, ...columns, ...(await seal(key.records, bytes, placeOf(...place))) }
    }
    const place = (id: string) => [1, meta[0]!.dbId, 'batches', id, 1, key.id]
    expect([row.schema, drafts]).toEqual([1, []])
    const right = await sealedFor('right', place('right'))
    const rows = [
      { ...row, id: 'moved' },
      await sealedFor('s', place('s'), { schema: 2 }),
      await sealedFor('r', place('r'), { rev: 2 }),
      await sealedFor('k', place('k'), { key: 'another' }),
      await sealedFor('t', [1, meta[0]!.dbId, 'stamps', 't', 1, key.id]),
    ]
    await onDisk(name, async (store) => {
      for (const each of [...rows, right]) await done(store('batches').put(each))
      await done(store('drafts').put(row))
    })
    const { story, unreadable } = await vault.open('p1')
    expect([...story.entries.keys()].sort()).toEqual(['a', 'right'])
    expect(unreadable).toBe(rows.length + 1)
  })

  test('opens in no other database, not even with its own key', async () => {
    const [name, elsewhere] = [freshName(), freshName()]
    await (await openWindow(name)).keep({ person: 'p1', entries: [said('a')] })
    const { keys, batches } = await rowsOnDisk(name)
    const vault = await openWindow(elsewhere)
    await onDisk(elsewhere, async (store) => {
      await done(store('keys').put(keys[0]))
      await done(store('batches').put(batches[0]))
    })
    const { story, unreadable } = await vault.open('p1')
    expect([story.entries.size, unreadable]).toEqual([0, 1])
  })
})

describe('every write', () => {
  test('is asked of the browser as strictly durable', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const vault = await keepCanaries(freshName())
    await vault.keep({ person: 'p1', entries: [said('b'), withdrawn('w', 'a')], draftsDone: [{ visit: canaries[7]!, concept: canaries[1]! }] })
    await vault.compact('p1')
    await vault.erase('p1')
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes.length).toBeGreaterThanOrEqual(6)
    expect(writes.map(([, , options]) => options)).toEqual(writes.map(() => ({ durability: 'strict' })))
  })

  test('is told as kept only after its transaction is complete', async () => {
    const events: string[] = []
    intercept(IDBDatabase.prototype, 'transaction', (_, proceed, [, mode]) => {
      const transaction = proceed() as IDBTransaction
      if (mode === 'readwrite') transaction.addEventListener('complete', () => events.push('complete'))
      return transaction
    })
    const vault = await openWindow(freshName())
    await vault.keep({ person: 'p1', entries: [said('a')] })
    events.splice(0)
    for (let index = 0; index < 30; index += 1) {
      await vault.keep({ person: 'p1', entries: [said(`b${index}`)], drafts: [draft('people', `half ${index}`)] })
      events.push('kept')
    }
    expect(events).toEqual(Array.from({ length: 30 }, () => ['complete', 'kept']).flat())
  })
})
