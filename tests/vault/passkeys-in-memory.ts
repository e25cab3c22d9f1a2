import { toText } from '../../src/sealing/text.ts'
import type { Passkeys, PasskeyAnswer } from '../../src/vault/lock/passkeys.ts'
import type { Bytes } from '../../src/sealing/padding.ts'

/** A device that holds passkeys, and a person before it who does as the test says. */
export interface DeviceWithPasskeys {
  readonly passkeys: Passkeys
  /** What it lists, by id: their names. */
  readonly listed: ReadonlyMap<string, string>
  /** Every list of ids that it was asked for. */
  readonly asked: readonly (readonly string[])[]
  /** What the person does: goes on with the passkey of this name, or with the first; or not. */
  person: { goesOn: boolean; chooses?: string }
  /** What the device can do. */
  able: { draws: boolean; has: boolean }
  /** Is done while the person stands before the device. */
  meanwhile: () => Promise<void> | void
}

/** Draws as a real one does: another secret for every passkey and salt, always the same for both. */
export function deviceWithPasskeys(): DeviceWithPasskeys {
  const own = new Map<string, Bytes>()
  const listed = new Map<string, string>()
  const asked: string[][] = []
  const device: DeviceWithPasskeys = { passkeys: {} as Passkeys, listed, asked, person: { goesOn: true }, able: { draws: true, has: true }, meanwhile: () => undefined }
  const draw = async (id: Bytes, salt: Bytes): Promise<PasskeyAnswer | 'unable'> => {
    if (!device.able.draws) return 'unable'
    return { id, secret: new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...own.get(toText(id))!, ...salt]))) }
  }
  const passkeys: Passkeys = {
    areHere: async () => device.able.has,
    async make(name, salt) {
      await device.meanwhile()
      if (!device.person.goesOn) return 'not-now'
      const [id, key] = [crypto.getRandomValues(new Uint8Array(32)), crypto.getRandomValues(new Uint8Array(32))]
      own.set(toText(id), key)
      listed.set(toText(id), name)
      return await draw(id, salt)
    },
    async ask(wanted) {
      asked.push(wanted.map(({ id }) => toText(id)))
      await device.meanwhile()
      const { goesOn, chooses } = device.person
      const chosen = wanted.find(({ id }) => listed.has(toText(id)) && (chooses === undefined || listed.get(toText(id)) === chooses))
      return goesOn && chosen ? await draw(chosen.id, chosen.salt) : 'not-now'
    },
    forget: async (id) => void listed.delete(toText(id)),
  }
  return Object.assign(device, { passkeys })
}
