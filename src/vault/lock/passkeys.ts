import type { WantedPasskey } from '../../sealing/passkey.ts'
import type { Bytes } from '../../sealing/padding.ts'

/** The passkey that answered, and the secret that it alone draws. */
export interface PasskeyAnswer {
  readonly id: Bytes
  readonly secret: Bytes
}

/** Why there is no answer: the person did not go on with it, or this device is not able to. */
export type NoAnswer = 'not-now' | 'unable'

/** Keys that this device keeps outside the browser, and uses only for a finger, a face or a PIN that it knows. */
export interface Passkeys {
  /** Whether this page can ask this device for them. Shows nothing. */
  areHere(): Promise<boolean>
  /** Makes one, listed under this name, and draws its secret with this salt. */
  make(name: string, salt: Bytes): Promise<PasskeyAnswer | NoAnswer>
  /** Asks for whichever of these the person chooses. */
  ask(wanted: readonly WantedPasskey[]): Promise<PasskeyAnswer | NoAnswer>
  /** Tells the device that this one opens nothing any more. Not every device hears it. */
  forget(id: Bytes): Promise<void>
}

/** How the device lists a passkey: by the name of the app and a number, which tell nothing of the person. */
export function passkeyName(number: number): string {
  return `Alongside ${number}`
}

/** A device that has none. */
export const noPasskeys: Passkeys = {
  areHere: async () => false,
  make: async () => 'unable',
  ask: async () => 'unable',
  forget: async () => undefined,
}
