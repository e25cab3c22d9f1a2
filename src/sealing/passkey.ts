import { keyLength } from './data-key.ts'
import type { Bytes } from './padding.ts'
import { fromText } from './text.ts'
import { openerFrom, type Opener, type WrapTerms } from './wraps.ts'

/** Which passkey a device is asked for, and the salt with which it draws its secret. */
export interface WantedPasskey {
  readonly id: Bytes
  readonly salt: Bytes
}

/** How long the ids of passkeys may be, in bytes. */
const ids = { least: 16, most: 1023 }
const saltLength = 16

/** The passkey that these terms name; absent where they are none that are made here, so that no device is troubled with them. */
export function passkeyIn({ kind, salt, passkey }: WrapTerms): WantedPasskey | undefined {
  if (kind !== 'passkey' || passkey === undefined) return undefined
  const [id, bytes] = [fromText(passkey), fromText(salt)]
  if (!id || id.length < ids.least || id.length > ids.most || bytes?.length !== saltLength) return undefined
  return { id, salt: bytes }
}

/** The opener that a passkey's secret makes. Wipes the secret. Absent where it is not as long as a passkey's own. */
export async function openerForPasskey(terms: WrapTerms, secret: Bytes): Promise<Opener | undefined> {
  if (secret.length !== keyLength || !passkeyIn(terms)) return undefined
  const opener = await openerFrom(terms, secret)
  secret.fill(0)
  return opener
}
