import type { PersonId } from '../../domain/statement.ts'
import { openerForPasskey, passkeyIn } from '../../sealing/passkey.ts'
import { fromText, toText } from '../../sealing/text.ts'
import { newTerms, termsOf, type Wrap } from '../../sealing/wraps.ts'
import type { Connection } from '../connection.ts'
import type { Tending } from '../copies/tending.ts'
import type { KeyRow } from '../disk.ts'
import type { Keyring } from '../keyring.ts'
import { VaultError } from '../vault.ts'
import { passkeyName, type NoAnswer, type PasskeyAnswer, type Passkeys } from './passkeys.ts'
import { changeRow, rewrapped, ringOf } from './row-changes.ts'

/** Opening a locked story with this device's fingerprint, face or PIN: beside the words and the code, never in their place. */
export interface PasskeyLock {
  /** Whether this device can open stories so. Shows nothing. */
  canUsePasskey(): Promise<boolean>
  /** How this device lists the passkey of this open story; absent where it has none. */
  passkeyOf(person: PersonId): string | undefined
  /** Has the device make a passkey, and lets it open the story as well. The story must be open, and have a passphrase. */
  addPasskey(person: PersonId): Promise<'added' | NoAnswer>
  /** No passkey opens the story any more. */
  removePasskey(person: PersonId): Promise<void>
  /** Whether this device may open a locked story so. */
  hasPasskeys(): Promise<boolean>
  /** Opens the locked story of whichever passkey the person chooses; absent where none answers. */
  unlockByPasskey(): Promise<PersonId | undefined>
}

interface Parts {
  readonly connection: Pick<Connection, 'read' | 'write'>
  readonly keyring: Keyring
  readonly tending: Pick<Tending, 'renew'>
  /** Brings what asks the device; only once it is needed. */
  passkeys(): Promise<Passkeys>
}

/** The passkeys of the stories in the database that this connection leads to. */
export function devicePasskeys(parts: Parts): PasskeyLock {
  const { connection, keyring, tending, passkeys } = parts
  const locked = async () => (await connection.read(({ keys }) => keys.all())).filter(({ device, erased }) => device === undefined && !erased).flatMap(keyholesIn)
  const canUsePasskey = async () => await (await passkeys()).areHere()
  return {
    canUsePasskey,
    passkeyOf(person) {
      const number = keyring.ring(person)?.row.wraps.find(isOfPasskey)?.number
      return number === undefined ? undefined : passkeyName(number)
    },
    addPasskey: (person) => addPasskey(parts, person),
    async removePasskey(person) {
      const ring = ringOf(keyring, person)
      let gone: readonly Wrap[] = []
      keyring.replace(
        await changeRow(parts, ring, (row) => {
          gone = row.wraps.filter(isOfPasskey)
          return { ...row, wraps: row.wraps.filter((wrap) => !isOfPasskey(wrap)) }
        }),
      )
      await forgetPasskeys(passkeys, gone)
      await tending.renew(person)
    },
    hasPasskeys: async () => (await locked()).length > 0 && (await canUsePasskey()),
    async unlockByPasskey() {
      const keyholes = await locked()
      if (keyholes.length === 0) return undefined
      const answer = await (await passkeys()).ask(keyholes.map(({ wanted }) => wanted))
      if (typeof answer === 'string') return undefined
      const id = toText(answer.id)
      const found = keyholes.find(({ wrap }) => wrap.passkey === id)
      return found && (await opens(keyring, found, answer)) ? found.row.person : undefined
    },
  }
}

/** Tells the device that these open nothing any more. Never rejects. */
export async function forgetPasskeys(passkeys: Parts['passkeys'], wraps: readonly Wrap[]): Promise<void> {
  const named = wraps.flatMap((wrap) => passkeyIn(wrap) ?? [])
  if (named.length === 0) return
  const device = await passkeys().catch(() => undefined)
  for (const { id } of named) await device?.forget(id)
}

/** Whether a wrap opens with a passkey. */
export function isOfPasskey({ kind }: Wrap): boolean {
  return kind === 'passkey'
}

/** The device asks the person in the middle of this, for as long as they like: meanwhile the page may be locked, and other windows may change the row. */
async function addPasskey(parts: Parts, person: PersonId): Promise<'added' | NoAnswer> {
  const { connection, keyring, tending } = parts
  const ring = ringOf(keyring, person)
  if (ring.row.device) throw new VaultError('locked')
  const [{ salt }, number] = [newTerms('passkey'), firstFree((await connection.read(({ keys }) => keys.all())).flatMap(({ wraps }) => wraps))]
  const device = await parts.passkeys()
  const answer = await device.make(passkeyName(number), fromText(salt)!)
  if (typeof answer === 'string') return answer
  try {
    const opener = await openerForPasskey({ kind: 'passkey', salt, passkey: toText(answer.id), number }, answer.secret)
    if (!opener) throw new VaultError('refused')
    const added = await rewrapped(ring, [opener])
    keyring.replace(await changeRow(parts, ring, (row) => ({ ...row, wraps: [...row.wraps.filter((wrap) => !isOfPasskey(wrap)), ...added] })))
  } catch (cause) {
    await device.forget(answer.id)
    throw cause
  }
  await tending.renew(person)
  return 'added'
}

/** A way into one locked story. */
interface Keyhole {
  readonly row: KeyRow
  readonly wrap: Wrap
  readonly wanted: NonNullable<ReturnType<typeof passkeyIn>>
}

function keyholesIn(row: KeyRow): readonly Keyhole[] {
  return row.wraps.flatMap((wrap) => {
    const wanted = passkeyIn(wrap)
    return wanted ? [{ row, wrap, wanted }] : []
  })
}

async function opens(keyring: Keyring, { row, wrap }: Keyhole, { secret }: PasskeyAnswer): Promise<boolean> {
  const opener = await openerForPasskey(termsOf(wrap), secret)
  return opener !== undefined && (await keyring.openWith(row, opener))
}

/** The lowest number that no passkey here has: the device's own list tells several people's apart by it. */
function firstFree(wraps: readonly Wrap[]): number {
  const taken = new Set(wraps.map(({ number }) => number))
  let number = 1
  while (taken.has(number)) number += 1
  return number
}
