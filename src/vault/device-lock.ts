import type { PersonId } from '../domain/statement.ts'
import { asDataKey, keysFrom, newSecret } from '../sealing/data-key.ts'
import { newSealingKey } from '../sealing/keys.ts'
import { newRecoveryCode, readCode } from '../sealing/recovery-code.ts'
import { isFairCost, plainPassphrase, type Stretch } from '../sealing/stretching.ts'
import { fromText } from '../sealing/text.ts'
import { deviceOpener, openerFrom, termsOf, wrapWith, type Opener, type Wrap } from '../sealing/wraps.ts'
import type { Connection } from './connection.ts'
import type { Tending } from './copies/tending.ts'
import type { KeyRow } from './disk.ts'
import { openerForCode, openerForPassphrase, type Typed } from './files/story-file.ts'
import type { Keyring } from './keyring.ts'
import type { Known } from './known.ts'
import { devicePasskeys, forgetPasskeys, isOfPasskey, type PasskeyLock } from './lock/device-passkeys.ts'
import type { Passkeys } from './lock/passkeys.ts'
import { changeRow, rewrapped, ringOf } from './lock/row-changes.ts'
import { resealFor, resealed } from './resealing.ts'
import type { SpareKeys } from './spare-keys.ts'

/** The lock on stories that have a passphrase. */
export interface DeviceLock extends PasskeyLock {
  /** Whether this story is open here and only a secret opens it again. */
  hasPassphrase(person: PersonId): boolean
  /** Everyone whose story is open here and only a secret opens again. */
  openWithSecret(): readonly PersonId[]
  /** Seals the story anew with a new data key that only these words open, or the code that this gives. Nothing else here opens it from then on. */
  setPassphrase(person: PersonId, words: string): Promise<string>
  /** Other words for the same lock. The code stays, and so does a passkey: the data key is the same. */
  changePassphrase(person: PersonId, words: string): Promise<void>
  /** Leaves the story to this device again, as it was before it had a passphrase. A passkey goes with it. */
  removePassphrase(person: PersonId): Promise<void>
  /** Opens the locked story that this is the secret of, whichever it is; absent where it is the secret of none. */
  unlock(typed: Typed): Promise<PersonId | undefined>
  /** Drops the keys of this story. What it keeps from then on is refused with `locked`. */
  lock(person: PersonId): void
}

interface Parts {
  readonly connection: Connection
  readonly keyring: Keyring
  readonly known: Known
  readonly tending: Tending
  readonly spares: SpareKeys
  readonly stretch: Stretch
  passkeys(): Promise<Passkeys>
  readonly newId: () => string
}

/** The lock on the stories in the database that this connection leads to. */
export function deviceLock(parts: Parts): DeviceLock {
  const { connection, keyring, known, stretch } = parts
  return {
    ...devicePasskeys(parts),
    hasPassphrase: (person) => keyring.rings().some(({ row }) => row.person === person && row.device === undefined),
    openWithSecret: () => keyring.rings().flatMap(({ row }) => (row.device === undefined ? [row.person] : [])),
    setPassphrase: (person, words) => setPassphrase(parts, person, words),
    async changePassphrase(person, words) {
      const ring = ringOf(keyring, person)
      const opener = await openerForPassphrase(words, stretch)
      const added = await rewrapped(ring, [opener])
      const row = await changeRow(parts, ring, (now) => ({ ...now, wraps: [...now.wraps.filter(({ kind }) => kind !== 'passphrase'), ...added] }))
      await keyring.openWith(row, opener)
      await parts.tending.renew(person)
    },
    removePassphrase: (person) => removePassphrase(parts, person),
    async unlock({ how, words }) {
      const rows = (await connection.read(({ keys }) => keys.all())).filter(({ device }) => device === undefined)
      const stretched = new Map<string, Opener>()
      for (const row of rows) {
        for (const wrap of row.wraps.filter(({ kind }) => kind === how)) {
          const opener = stretched.get(wrap.salt) ?? (await openerFor(wrap, words, stretch))
          if (!opener) continue
          stretched.set(wrap.salt, opener)
          if (await keyring.openWith(row, opener)) return row.person
        }
      }
      return undefined
    },
    lock(person) {
      const ring = keyring.ring(person)
      if (!ring) return
      known.forget(ring.keys.id)
      keyring.lock(person)
    },
  }
}

/** The opener that these words make for this wrap; absent where they are no such words, or its cost is refused. */
async function openerFor(wrap: Wrap, words: string, stretch: Stretch): Promise<Opener | undefined> {
  if (wrap.kind === 'code') {
    const reading = readCode(words)
    return reading.ok ? await openerFrom(termsOf(wrap), reading.secret) : undefined
  }
  const salt = fromText(wrap.salt)
  if (!salt || !wrap.cost || !isFairCost(wrap.cost)) return undefined
  return await openerFrom(termsOf(wrap), await stretch(plainPassphrase(words), salt, wrap.cost))
}

/**
 * A new data key, because the old one lay beside a spare key that anybody could have copied. Everything is sealed
 * anew in one transaction; then the spare key is destroyed, and the copies that it opened are replaced.
 */
async function setPassphrase({ connection, keyring, known, tending, spares, stretch, passkeys, newId }: Parts, person: PersonId, words: string): Promise<string> {
  const ring = ringOf(keyring, person)
  const code = newRecoveryCode()
  const openers = await Promise.all([openerForPassphrase(words, stretch), openerForCode(code)])
  const [secret, id] = [newSecret(), newId()]
  const row: KeyRow = { person, id, wraps: await Promise.all(openers.map((opener) => wrapWith(opener, secret, id))) }
  const keys = { ...(await keysFrom(await asDataKey(secret))), id }
  secret.fill(0)
  let done = false
  while (!done) {
    const next = await resealFor(connection, ring.keys, keys, person)
    done = await connection.write(async (tables) => {
      const found = await keyring.assertStillThere(tables, person)
      if (found?.id !== ring.keys.id) return found?.id === id
      return await resealed(tables, next, row)
    })
  }
  known.forget(ring.keys.id)
  keyring.forget(person)
  await keyring.openWith(row, openers[0])
  spares.destroy(person)
  await forgetPasskeys(passkeys, ring.row.wraps)
  await tending.renew(person)
  return code
}

async function removePassphrase(parts: Parts, person: PersonId): Promise<void> {
  const { keyring, spares, tending, passkeys } = parts
  const ring = ringOf(keyring, person)
  const [device, spare] = await Promise.all([newSealingKey(), spares.make(person)])
  const added = await rewrapped(ring, [deviceOpener(device), spare.opener])
  let gone: readonly Wrap[] = []
  const row = await changeRow(parts, ring, (now) => {
    gone = now.wraps.filter(isOfPasskey)
    return { ...now, device, wraps: [...added, ...now.wraps.filter(({ kind }) => kind === 'code')] }
  })
  spare.lay()
  await keyring.openWith(row, deviceOpener(device))
  await forgetPasskeys(passkeys, gone)
  await tending.renew(person)
}
