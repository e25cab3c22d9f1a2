import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { plainPassphrase, type Stretch } from '../../src/sealing/stretching.ts'
import { openDeviceVault } from '../../src/vault/device-vault.ts'
import { browserGround } from '../../src/vault/ground.ts'
import { freshName, intercept, ownDevice, rowsOnDisk } from './device.ts'
import { draft, inOrder, noted, said, withdrawn } from './samples.ts'

/** As good as stretching, for whoever does not want to wait. */
const stretch: Stretch = async (passphrase, salt) => new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...passphrase, ...salt])))

const words = 'three quiet herons'
const byWords = { how: 'passphrase', words } as const
const everything = { person: 'p1', entries: [said('a'), said('b')], visits: [{ id: 'v1', entries: [noted('n1', 1)] }], drafts: [draft('people', 'half')] }
const locked = { name: 'VaultError', problem: 'locked' }

type Device = ReturnType<typeof ownDevice>
const window = (name: string, device: Device) => openDeviceVault({ name, newId: () => crypto.randomUUID(), now: Date.now, ground: { ...browserGround(), ...device.ground }, stretch })

async function withPassphrase() {
  const [name, device] = [freshName(), ownDevice()]
  const vault = await window(name, device)
  await vault.keep(everything)
  await vault.keep({ person: 'p1', entries: [said('c'), withdrawn('w', 'a')] })
  await vault.copied()
  const before = inOrder(await vault.open('p1'))
  const code = await vault.lock.setPassphrase('p1', words)
  return { name, device, vault, code, before }
}

describe('a story that is given a passphrase', () => {
  test('is whole, open here, and goes on being kept', async () => {
    const { vault, before } = await withPassphrase()
    expect(vault.lock.hasPassphrase('p1')).toBe(true)
    expect(inOrder(await vault.open('p1'))).toEqual(before)
    await vault.keep({ person: 'p1', entries: [said('d')], drafts: [draft('people', 'half a')] })
    expect((await vault.open('p1')).drafts).toEqual([draft('people', 'half a')])
  })

  test('is sealed anew: nothing that was on the device before opens any of it', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await window(name, device)
    await vault.keep(everything)
    await vault.copied()
    const [rows, texts, files] = [await rowsOnDisk(name), new Map(device.texts), new Map(device.files)]
    await vault.lock.setPassphrase('p1', words)
    const after = await rowsOnDisk(name)
    expect(after.keys.map(({ device: key, wraps }) => [key, wraps.map(({ kind }) => kind)])).toEqual([[undefined, ['passphrase', 'code']]])
    const keyIds = [...after.batches, ...after.drafts, ...after.stamps].map(({ key }) => key)
    expect(new Set(keyIds)).toEqual(new Set([after.keys[0]!.id]))
    expect(keyIds).not.toContain(rows.keys[0]!.id)
    expect([...device.texts.keys()].filter((text) => text.includes('.spare.'))).toEqual([])
    expect([...device.texts.values()].filter((text) => [...texts.values()].includes(text) && !text.startsWith('{'))).toEqual([])
    expect([...device.files.keys()].filter((file) => files.has(file))).toEqual([])
    expect(device.files.size).toBe(1)
  })

  test('is locked to every window that opens later, and opens with the words or the code alone', async () => {
    const { name, device, code, before } = await withPassphrase()
    for (const [typed, person] of [
      [{ how: 'passphrase', words: 'three quiet swans' }, undefined],
      [{ how: 'code', words: 'AAAA-AAAA-AAAA-AAAA-AAAA' }, undefined],
      [{ how: 'passphrase', words: code }, undefined],
      [byWords, 'p1'],
      [{ how: 'passphrase', words: ' THREE  quiet Herons ' }, 'p1'],
      [{ how: 'code', words: code.toLowerCase() }, 'p1'],
    ] as const) {
      const later = await window(name, device)
      expect(await later.people()).toEqual([{ person: 'p1', lastKept: 0, locked: true }])
      await expect(later.open('p1')).rejects.toMatchObject(locked)
      expect(await later.lock.unlock(typed)).toBe(person)
      if (person) expect(inOrder(await later.open('p1'))).toEqual(before)
      else await expect(later.keep({ person: 'p1', entries: [said('z')] })).rejects.toMatchObject(locked)
      later.close()
    }
  })

  test('is given another lock by another window only when that window has it open', async () => {
    const { name, device } = await withPassphrase()
    const later = await window(name, device)
    await expect(later.lock.setPassphrase('p1', 'other words here')).rejects.toMatchObject(locked)
    await expect(later.lock.changePassphrase('p1', 'other words here')).rejects.toMatchObject(locked)
    await expect(later.lock.removePassphrase('p1')).rejects.toMatchObject(locked)
    later.close()
  })

  test('keeps its old lock where the new one could not be written', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const vault = await window(name, device)
    await vault.keep(everything)
    const before = await rowsOnDisk(name)
    const { stop } = intercept(IDBObjectStore.prototype, 'put', (store, proceed) => {
      if (store.name === 'stamps') throw new DOMException('made for this test', 'QuotaExceededError')
      return proceed()
    })
    await expect(vault.lock.setPassphrase('p1', words).finally(stop)).rejects.toMatchObject({ problem: 'full' })
    expect(await rowsOnDisk(name)).toEqual(before)
    expect([vault.lock.hasPassphrase('p1'), device.texts.has(`${name}.spare.p1`)]).toEqual([false, true])
    expect((await vault.open('p1')).story.entries.size).toBe(2)
  })

  test('loses nothing that another window keeps at the same time', async () => {
    const [name, device] = [freshName(), ownDevice()]
    const [vault, other] = [await window(name, device), await window(name, device)]
    await vault.keep(everything)
    await other.open('p1')
    const kept: string[] = []
    const keeping = Array.from({ length: 12 }, (_, index) => other.keep({ person: 'p1', entries: [said(`o${index}`)] }).then(() => kept.push(`o${index}`), () => undefined))
    await vault.lock.setPassphrase('p1', words)
    await Promise.all(keeping)
    const entries = (await vault.open('p1')).story.entries
    expect(kept.filter((id) => !entries.has(id))).toEqual([])
    await expect(other.keep({ person: 'p1', entries: [said('late')] })).rejects.toMatchObject(locked)
    expect((await vault.open('p1')).unreadable).toBe(0)
  })
})

describe('locking', () => {
  test('drops the keys, in every window', async () => {
    const { name, device, vault } = await withPassphrase()
    const other = await window(name, device)
    await other.lock.unlock(byWords)
    const told = new Promise<string>((resolve) =>
      other.lock.whenLocked((person) => {
        other.lock.lock(person)
        resolve(person)
      }),
    )
    vault.lock.lock('p1')
    vault.lock.tellLocked('p1')
    await expect(vault.open('p1')).rejects.toMatchObject(locked)
    expect(vault.files.keysOf('p1')).toBeUndefined()
    expect(await told).toBe('p1')
    await expect(other.open('p1')).rejects.toMatchObject(locked)
    expect(await vault.lock.unlock(byWords)).toBe('p1')
    await vault.keep({ person: 'p1', entries: [said('d')] })
    expect((await vault.open('p1')).story.entries.has('d')).toBe(true)
    other.close()
  })

  test('keeps people on one device apart: each secret opens its own story', async () => {
    const { name, device, vault } = await withPassphrase()
    await vault.keep({ person: 'p2', entries: [said('theirs')] })
    await vault.lock.setPassphrase('p2', 'four loud geese here')
    await vault.keep({ person: 'p3', entries: [said('open')] })
    const later = await window(name, device)
    expect((await later.people()).map(({ person, locked: isLocked = false }) => [person, isLocked]).sort()).toEqual([['p1', true], ['p2', true], ['p3', false]])
    expect(await later.lock.unlock({ how: 'passphrase', words: 'four loud geese here' })).toBe('p2')
    expect([...(await later.open('p2')).story.entries.keys()]).toEqual(['theirs'])
    await expect(later.open('p1')).rejects.toMatchObject(locked)
    later.close()
  })
})

describe('a passphrase', () => {
  test('can be changed: the old one opens nothing, no copy either, and the code stays', async () => {
    const { name, device, vault, code } = await withPassphrase()
    await vault.lock.changePassphrase('p1', 'four loud geese here')
    const later = await window(name, device)
    expect(await later.lock.unlock(byWords)).toBeUndefined()
    expect(await later.lock.unlock({ how: 'code', words: code })).toBe('p1')
    later.lock.lock('p1')
    expect(await later.lock.unlock({ how: 'passphrase', words: 'four loud geese here' })).toBe('p1')
    expect(device.files.size).toBe(1)
    await vault.keep({ person: 'p1', entries: [said('d')] })
    later.close()
  })

  test('can be removed: the device opens the story again, and the copies with the spare key', async () => {
    const { name, device, vault, before } = await withPassphrase()
    await vault.lock.removePassphrase('p1')
    expect(vault.lock.hasPassphrase('p1')).toBe(false)
    const later = await window(name, device)
    expect(await later.people()).toMatchObject([{ person: 'p1' }])
    expect(inOrder(await later.open('p1'))).toEqual(before)
    expect([device.texts.has(`${name}.spare.p1`), (await rowsOnDisk(name)).keys[0]!.wraps.map(({ kind }) => kind)]).toEqual([true, ['device', 'spare', 'code']])
    later.close()
  })

  test('brings back a story that the browser lost, and nothing else does', async () => {
    const { name, device, vault, before } = await withPassphrase()
    vault.close()
    indexedDB.deleteDatabase(name)
    const later = await window(name, device)
    const [standing] = await later.copies.standings([])
    expect(standing).toMatchObject({ person: 'p1', startUp: 'restore', have: 0, expected: 5, within: 5, sealed: true })
    await expect(later.copies.bringBack('p1')).rejects.toMatchObject(locked)
    expect(await later.people()).toEqual([{ person: 'p1', lastKept: 0, locked: true }])
    expect(await later.lock.unlock(byWords)).toBe('p1')
    await later.copies.bringBack('p1')
    expect(inOrder(await later.open('p1'))).toEqual(before)
    later.close()
  })

  test('of an absurd cost, put there by somebody else, is not worked for', async () => {
    const { name, device, vault } = await withPassphrase()
    vault.close()
    const row = (await rowsOnDisk(name)).keys[0]!
    let worked = 0
    const later = await openDeviceVault({
      name,
      newId: () => crypto.randomUUID(),
      now: Date.now,
      ground: { ...browserGround(), ...device.ground },
      stretch: async (...given) => ((worked += 1), stretch(...given)),
    })
    const database = await new Promise<IDBDatabase>((resolve) => (indexedDB.open(name).onsuccess = (event) => resolve((event.target as IDBOpenDBRequest).result)))
    const put = database.transaction('keys', 'readwrite').objectStore('keys').put({ ...row, wraps: row.wraps.map((wrap) => ({ ...wrap, ...(wrap.cost && { cost: { memory: 8, passes: 1, lanes: 1 } }) })) })
    await new Promise((resolve) => (put.onsuccess = resolve))
    database.close()
    expect([await later.lock.unlock(byWords), worked]).toEqual([undefined, 0])
    later.close()
  })
})

test('the stand-in for stretching keeps what matters: the same words, the same secret', async () => {
  const salt = new Uint8Array(16)
  expect(await stretch(plainPassphrase('A b'), salt, { memory: 1, passes: 1, lanes: 1 })).toEqual(await stretch(plainPassphrase(' a  B'), salt, { memory: 1, passes: 1, lanes: 1 }))
})
