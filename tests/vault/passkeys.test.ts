import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import type { Stretch } from '../../src/sealing/stretching.ts'
import type { Wrap } from '../../src/sealing/wraps.ts'
import { readCopy } from '../../src/vault/copies/sealed-copy.ts'
import { openDeviceVault } from '../../src/vault/device-vault.ts'
import { browserGround } from '../../src/vault/ground.ts'
import { done, freshName, intercept, onDisk, ownDevice, rowsOnDisk } from './device.ts'
import { deviceWithPasskeys, type DeviceWithPasskeys } from './passkeys-in-memory.ts'
import { inOrder, noted, said } from './samples.ts'

/** As good as stretching, for whoever does not want to wait. */
const stretch: Stretch = async (passphrase, salt) => new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...passphrase, ...salt])))

const words = 'three quiet herons'
const byWords = { how: 'passphrase', words } as const
const locked = { name: 'VaultError', problem: 'locked' }

interface Home {
  readonly name: string
  readonly device: ReturnType<typeof ownDevice>
  readonly keys: DeviceWithPasskeys
}

const newHome = (): Home => ({ name: freshName(), device: ownDevice(), keys: deviceWithPasskeys() })
const window = ({ name, device, keys }: Home) => openDeviceVault({ name, newId: () => crypto.randomUUID(), now: Date.now, ground: { ...browserGround(), ...device.ground, passkeys: async () => keys.passkeys }, stretch })

/** A story with a passphrase, and with a passkey beside it. */
async function withPasskey() {
  const home = newHome()
  const vault = await window(home)
  await vault.keep({ person: 'p1', entries: [said('a'), said('b')], visits: [{ id: 'v1', entries: [noted('n1', 1)] }] })
  const code = await vault.lock.setPassphrase('p1', words)
  expect(await vault.lock.addPasskey('p1')).toBe('added')
  return { ...home, home, vault, code, before: inOrder(await vault.open('p1')) }
}

const kindsOf = ({ wraps }: { readonly wraps: readonly Wrap[] }) => wraps.map(({ kind }) => kind)
const kindsOnDisk = async (name: string) => (await rowsOnDisk(name)).keys.map(kindsOf)
/** By what the copies in this browser can be opened. */
const kindsInCopies = ({ files }: Home['device']) =>
  [...files.values()].map((bytes) => {
    const reading = readCopy(bytes)
    return reading.ok ? kindsOf(reading.copy) : undefined
  })

describe('a story that a passkey opens as well', () => {
  test('opens in a later window by the passkey, the words or the code, each by itself', async () => {
    const { home, before, code, keys } = await withPasskey()
    for (const unlock of ['passkey', byWords, { how: 'code', words: code }] as const) {
      const later = await window(home)
      expect(await later.lock.hasPasskeys()).toBe(true)
      await expect(later.open('p1')).rejects.toMatchObject(locked)
      expect(unlock === 'passkey' ? await later.lock.unlockByPasskey() : await later.lock.unlock(unlock)).toBe('p1')
      expect(inOrder(await later.open('p1'))).toEqual(before)
      expect(later.lock.passkeyOf('p1')).toBe('Alongside 1')
      later.close()
    }
    expect([...keys.listed.values()]).toEqual(['Alongside 1'])
  })

  test('has nothing more in the clear than the passkey’s id and number, a salt, and the sealed key', async () => {
    const { name, keys } = await withPasskey()
    const row = (await rowsOnDisk(name)).keys[0]!
    expect(Object.keys(row).sort()).toEqual(['id', 'person', 'wraps'])
    const wrap = row.wraps.find(({ kind }) => kind === 'passkey')!
    expect(Object.keys(wrap).sort()).toEqual(['kind', 'nonce', 'number', 'passkey', 'salt', 'sealed'])
    const lengthOf = (text: string) => Buffer.from(text, 'base64').length
    expect([wrap.kind, wrap.number, [...keys.listed.keys()]]).toEqual(['passkey', 1, [wrap.passkey]])
    // The key of 32 bytes and the 16 of its seal.
    expect([wrap.salt, wrap.nonce, wrap.sealed].map(lengthOf)).toEqual([16, 12, 48])
    expect(kindsOf(row)).toEqual(['passphrase', 'code', 'passkey'])
  })

  test('stays locked where the person does not go on, the device draws no secret, or another device answers', async () => {
    const { home, keys } = await withPasskey()
    const later = await window(home)
    keys.person = { goesOn: false }
    expect(await later.lock.unlockByPasskey()).toBeUndefined()
    keys.person = { goesOn: true }
    keys.able = { draws: false, has: true }
    expect(await later.lock.unlockByPasskey()).toBeUndefined()
    keys.able = { draws: true, has: true }
    const other = await window({ ...home, keys: deviceWithPasskeys() })
    expect(await other.lock.unlockByPasskey()).toBeUndefined()
    const { ask } = keys.passkeys
    Object.assign(keys.passkeys, { ask: async (...given: Parameters<typeof ask>) => ({ ...(await ask(...given) as object), secret: new Uint8Array(32) }) })
    expect(await later.lock.unlockByPasskey()).toBeUndefined()
    await expect(later.open('p1')).rejects.toMatchObject(locked)
    expect(await later.lock.unlock(byWords)).toBe('p1')
    for (const each of [later, other]) each.close()
  })

  test('is not offered so where the device has no passkeys, where none is locked, nor where nobody set it up', async () => {
    const { home, keys } = await withPasskey()
    const later = await window(home)
    keys.able = { draws: true, has: false }
    expect([await later.lock.hasPasskeys(), await later.lock.canUsePasskey()]).toEqual([false, false])
    const plain = await window(newHome())
    await plain.keep({ person: 'p1', entries: [said('a')] })
    expect([await plain.lock.hasPasskeys(), await plain.lock.canUsePasskey(), plain.lock.passkeyOf('p1')]).toEqual([false, true, undefined])
    await plain.lock.setPassphrase('p1', words)
    expect(await plain.lock.hasPasskeys()).toBe(false)
    expect(await plain.lock.unlockByPasskey()).toBeUndefined()
    for (const each of [later, plain]) each.close()
  })

  test('with terms that are never made here troubles no device', async () => {
    const { home, name, keys } = await withPasskey()
    const row = (await rowsOnDisk(name)).keys[0]!
    await onDisk(name, (store) => done(store('keys').put({ ...row, wraps: row.wraps.map((wrap) => (wrap.kind === 'passkey' ? { ...wrap, salt: '' } : wrap)) })))
    const later = await window(home)
    expect([await later.lock.hasPasskeys(), await later.lock.unlockByPasskey(), keys.asked]).toEqual([false, undefined, []])
    later.close()
  })

  test('is brought back from a copy by the passkey, when the browser has lost the database', async () => {
    const { home, name, vault, before } = await withPasskey()
    vault.close()
    indexedDB.deleteDatabase(name)
    const later = await window(home)
    await later.copies.standings([])
    await expect(later.copies.bringBack('p1')).rejects.toMatchObject(locked)
    expect(await later.lock.unlockByPasskey()).toBe('p1')
    await later.copies.bringBack('p1')
    expect(inOrder(await later.open('p1'))).toEqual(before)
    later.close()
  })

  test('leaves this device in files that the passkey does not open', async () => {
    const { vault } = await withPasskey()
    expect(kindsOf(vault.files.keysOf('p1')!)).toEqual(['passphrase', 'code'])
  })
})

describe('setting a passkey up', () => {
  test('leaves everything as it was where the person does not go on, or the device draws no secret', async () => {
    const home = newHome()
    const vault = await window(home)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    await vault.lock.setPassphrase('p1', words)
    const before = await rowsOnDisk(home.name)
    home.keys.person = { goesOn: false }
    expect(await vault.lock.addPasskey('p1')).toBe('not-now')
    home.keys.person = { goesOn: true }
    home.keys.able = { draws: false, has: true }
    expect(await vault.lock.addPasskey('p1')).toBe('unable')
    expect(await rowsOnDisk(home.name)).toEqual(before)
  })

  test('is refused for a story that has no passphrase, or is locked', async () => {
    const home = newHome()
    const vault = await window(home)
    await vault.keep({ person: 'p1', entries: [said('a')] })
    let asked = 0
    home.keys.meanwhile = () => void (asked += 1)
    await expect(vault.lock.addPasskey('p1')).rejects.toMatchObject(locked)
    await vault.lock.setPassphrase('p1', words)
    vault.lock.lock('p1')
    await expect(vault.lock.addPasskey('p1')).rejects.toMatchObject(locked)
    expect([await kindsOnDisk(home.name), asked]).toEqual([[['passphrase', 'code']], 0])
  })

  test('holds up nothing that is kept meanwhile, and is done even where the page is locked meanwhile', async () => {
    const { vault, keys, home } = await withPasskey()
    await vault.lock.removePasskey('p1')
    keys.meanwhile = async () => {
      await vault.keep({ person: 'p1', entries: [said('meanwhile')] })
      vault.lock.lock('p1')
    }
    expect(await vault.lock.addPasskey('p1')).toBe('added')
    keys.meanwhile = () => undefined
    await expect(vault.open('p1')).rejects.toMatchObject(locked)
    const later = await window(home)
    expect(await later.lock.unlockByPasskey()).toBe('p1')
    expect((await later.open('p1')).story.entries.has('meanwhile')).toBe(true)
    later.close()
  })

  test('leaves no passkey listed that opens nothing, where it could not be written down', async () => {
    const { vault, keys, name } = await withPasskey()
    await vault.lock.removePasskey('p1')
    const { stop } = intercept(IDBObjectStore.prototype, 'put', (store, proceed) => {
      if (store.name === 'keys') throw new DOMException('made for this test', 'QuotaExceededError')
      return proceed()
    })
    await expect(vault.lock.addPasskey('p1').finally(stop)).rejects.toMatchObject({ problem: 'full' })
    expect([await kindsOnDisk(name), keys.listed.size]).toEqual([[['passphrase', 'code']], 0])
  })

  test('is refused where another window removed the passphrase meanwhile', async () => {
    const { home, vault, keys, name } = await withPasskey()
    const other = await window(home)
    await other.lock.unlock(byWords)
    keys.meanwhile = () => vault.lock.removePassphrase('p1')
    await expect(other.lock.addPasskey('p1')).rejects.toMatchObject(locked)
    expect([await kindsOnDisk(name), keys.listed.size]).toEqual([[['device', 'spare', 'code']], 0])
    other.close()
  })

  test('never brings back words that another window changed meanwhile', async () => {
    const { home, vault, keys } = await withPasskey()
    await vault.lock.removePasskey('p1')
    const other = await window(home)
    await other.lock.unlock(byWords)
    keys.meanwhile = () => vault.lock.changePassphrase('p1', 'four loud geese here')
    expect(await other.lock.addPasskey('p1')).toBe('added')
    keys.meanwhile = () => undefined
    const later = await window(home)
    expect(await later.lock.unlock(byWords)).toBeUndefined()
    expect(await later.lock.unlock({ how: 'passphrase', words: 'four loud geese here' })).toBe('p1')
    later.lock.lock('p1')
    expect(await later.lock.unlockByPasskey()).toBe('p1')
    for (const each of [other, later]) each.close()
  })
})

describe('several people on one device', () => {
  test('are asked for together, and the passkey that answers opens its own story alone', async () => {
    const { home, vault, keys } = await withPasskey()
    await vault.keep({ person: 'p2', entries: [said('theirs')] })
    await vault.lock.setPassphrase('p2', 'four loud geese here')
    expect(await vault.lock.addPasskey('p2')).toBe('added')
    expect([...keys.listed.values()]).toEqual(['Alongside 1', 'Alongside 2'])
    for (const [name, person, other] of [['Alongside 2', 'p2', 'p1'], ['Alongside 1', 'p1', 'p2']] as const) {
      const later = await window(home)
      keys.person = { goesOn: true, chooses: name }
      expect(await later.lock.unlockByPasskey()).toBe(person)
      await expect(later.open(other)).rejects.toMatchObject(locked)
      expect([...keys.asked.at(-1)!].sort()).toEqual([...keys.listed.keys()].sort())
      later.close()
    }
    await vault.lock.removePasskey('p1')
    await vault.lock.addPasskey('p1')
    expect([...keys.listed.values()].sort()).toEqual(['Alongside 1', 'Alongside 2'])
  })
})

describe('a passkey', () => {
  test('can be taken away: neither the story nor any copy opens with it, and the device is told', async () => {
    const { home, device, name, vault, keys, before } = await withPasskey()
    const listed = new Map(keys.listed)
    expect(kindsInCopies(device)).toEqual([['passphrase', 'code', 'passkey']])
    const emergency = [...device.texts.entries()].find(([text]) => text.includes('.copy.'))![1]
    await vault.lock.removePasskey('p1')
    expect([vault.lock.passkeyOf('p1'), keys.listed.size]).toEqual([undefined, 0])
    expect([await kindsOnDisk(name), kindsInCopies(device)]).toEqual([[['passphrase', 'code']], [['passphrase', 'code']]])
    expect([...device.texts.values()]).not.toContain(emergency)
    for (const [id, each] of listed) (keys.listed as Map<string, string>).set(id, each)
    const later = await window(home)
    expect([await later.lock.hasPasskeys(), await later.lock.unlockByPasskey()]).toEqual([false, undefined])
    expect(await later.lock.unlock(byWords)).toBe('p1')
    expect(inOrder(await later.open('p1'))).toEqual(before)
    later.close()
  })

  test('can be taken away by whoever came in with it, who can then still change the lock and save a copy', async () => {
    const { home } = await withPasskey()
    const later = await window(home)
    await later.lock.unlockByPasskey()
    await later.lock.removePasskey('p1')
    await later.lock.changePassphrase('p1', 'four loud geese here')
    expect(await later.lock.addPasskey('p1')).toBe('added')
    await later.lock.removePassphrase('p1')
    expect((await later.open('p1')).story.entries.size).toBe(2)
    later.close()
  })

  test('that another window has taken away is known to be gone here with the next thing that is kept, whatever opened the story', async () => {
    const { home, vault } = await withPasskey()
    const other = await window(home)
    await other.lock.unlockByPasskey()
    await vault.lock.removePasskey('p1')
    expect(other.lock.passkeyOf('p1')).toBe('Alongside 1')
    await other.keep({ person: 'p1', entries: [said('c')] })
    await other.copied()
    expect([other.lock.passkeyOf('p1'), other.lock.hasPassphrase('p1')]).toEqual([undefined, true])
    expect(kindsInCopies(home.device).flat()).not.toContain('passkey')
    await vault.lock.removePassphrase('p1')
    await other.keep({ person: 'p1', entries: [said('d')] })
    expect(other.lock.hasPassphrase('p1')).toBe(false)
    other.close()
  })

  test('stays when the words are changed, for the data key is the same, in the story and in its copies', async () => {
    const { home, device, vault } = await withPasskey()
    await vault.lock.changePassphrase('p1', 'four loud geese here')
    expect(kindsInCopies(device)).toEqual([['code', 'passkey', 'passphrase']])
    const later = await window(home)
    expect(await later.lock.unlockByPasskey()).toBe('p1')
    later.close()
  })

  test('stays when the words are changed in a window that had the story open before there was a passkey', async () => {
    const { home, vault, name } = await withPasskey()
    await vault.lock.removePasskey('p1')
    const other = await window(home)
    await other.lock.unlock(byWords)
    await vault.lock.addPasskey('p1')
    await other.lock.changePassphrase('p1', 'four loud geese here')
    expect(await kindsOnDisk(name)).toEqual([['code', 'passkey', 'passphrase']])
    other.close()
  })

  test('goes when the passphrase is removed, and does not come back with the next', async () => {
    const { home, device, name, vault, keys } = await withPasskey()
    await vault.lock.removePassphrase('p1')
    expect([await kindsOnDisk(name), kindsInCopies(device), keys.listed.size]).toEqual([[['device', 'spare', 'code']], [['spare', 'code']], 0])
    await vault.lock.setPassphrase('p1', words)
    expect([await kindsOnDisk(name), vault.lock.passkeyOf('p1')]).toEqual([[['passphrase', 'code']], undefined])
    const later = await window(home)
    expect(await later.lock.unlockByPasskey()).toBeUndefined()
    later.close()
  })

  test('does not survive a new data key', async () => {
    const { home, name, vault, keys } = await withPasskey()
    await vault.lock.setPassphrase('p1', 'four loud geese here')
    expect([await kindsOnDisk(name), keys.listed.size]).toEqual([[['passphrase', 'code']], 0])
    const later = await window(home)
    expect([await later.lock.hasPasskeys(), await later.lock.unlockByPasskey()]).toEqual([false, undefined])
    later.close()
  })

  test('is told of as gone when its story is erased', async () => {
    const { vault, keys, name } = await withPasskey()
    await vault.erase('p1')
    expect([await kindsOnDisk(name), keys.listed.size]).toEqual([[], 0])
  })
})
