import type { Bytes } from '../../sealing/padding.ts'
import type { WantedPasskey } from '../../sealing/passkey.ts'
import type { NoAnswer, PasskeyAnswer, Passkeys } from './passkeys.ts'

/** Signs that any device can make; nobody here reads a signature. */
const signatures = [-7, -257] as const
const patience = 120_000

/** The passkeys of the device under this browser (WebAuthn, with its extension `prf`). Asks no server: the page's own host is their only name. */
export const browserPasskeys: Passkeys = {
  areHere,
  async make(name, salt) {
    const made = await credential(() => navigator.credentials.create({ publicKey: creation(name, salt) }))
    if (typeof made === 'string') return made
    const id = new Uint8Array(made.rawId)
    const answer = secretOf(made)
    if (answer) return answer
    // Some devices draw nothing when they make a passkey, and have to be asked again.
    const again = await browserPasskeys.ask([{ id, salt }])
    if (typeof again === 'string') await browserPasskeys.forget(id)
    return again
  },
  async ask(wanted) {
    const given = await credential(() => navigator.credentials.get({ publicKey: request(wanted) }))
    return typeof given === 'string' ? given : (secretOf(given) ?? 'unable')
  },
  async forget(id) {
    try {
      await PublicKeyCredential.signalUnknownCredential({ rpId: location.hostname, credentialId: toName(id) })
    } catch {
      // A browser that cannot pass this on: the passkey stays listed, and opens nothing.
    }
  },
}

async function areHere(): Promise<boolean> {
  try {
    // Passkeys belong to a host with a name.
    if (!globalThis.PublicKeyCredential || /^[\d.]+$|:/.test(location.hostname)) return false
    if (!(await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable())) return false
    const can = (await PublicKeyCredential.getClientCapabilities?.()) as Readonly<Record<string, boolean>> | undefined
    return can?.['extension:prf'] !== false
  } catch {
    return false
  }
}

function creation(name: string, salt: Bytes): PublicKeyCredentialCreationOptions {
  return {
    rp: { name: 'Alongside' },
    user: { id: random(), name, displayName: name },
    challenge: random(),
    pubKeyCredParams: signatures.map((alg) => ({ type: 'public-key', alg })),
    // Android draws secrets only for passkeys that it lists.
    authenticatorSelection: { authenticatorAttachment: 'platform', userVerification: 'required', residentKey: 'required', requireResidentKey: true },
    attestation: 'none',
    timeout: patience,
    extensions: { prf: { eval: { first: salt } } },
  }
}

function request(wanted: readonly WantedPasskey[]): PublicKeyCredentialRequestOptions {
  return {
    challenge: random(),
    userVerification: 'required',
    // In this device alone: any other would be reached through a server of the browser's maker.
    allowCredentials: wanted.map(({ id }) => ({ type: 'public-key', id, transports: ['internal'] })),
    timeout: patience,
    extensions: { prf: { evalByCredential: Object.fromEntries(wanted.map(({ id, salt }) => [toName(id), { first: salt }])) } },
  }
}

/** What the browser gives; a person who does not go on and a device that does not know them cannot be told apart. */
async function credential(asking: () => Promise<Credential | null>): Promise<PublicKeyCredential | NoAnswer> {
  try {
    return ((await asking()) as PublicKeyCredential | null) ?? 'not-now'
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return ['NotAllowedError', 'AbortError'].includes(name) ? 'not-now' : 'unable'
  }
}

function secretOf(given: PublicKeyCredential): PasskeyAnswer | undefined {
  const first = given.getClientExtensionResults().prf?.results?.first
  if (!first) return undefined
  const bytes = ArrayBuffer.isView(first) ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength) : new Uint8Array(first)
  return { id: new Uint8Array(given.rawId), secret: Uint8Array.from(bytes) }
}

function random(): Bytes {
  return crypto.getRandomValues(new Uint8Array(32))
}

/** The bytes as the browser names passkeys by: base64 for addresses. */
function toName(id: Bytes): string {
  return btoa(String.fromCharCode(...id)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
