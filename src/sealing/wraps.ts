import { asDataKey } from './data-key.ts'
import type { Bytes } from './padding.ts'
import { placeOf } from './sealing.ts'
import type { StretchCost } from './stretching.ts'
import { fromText, toText } from './text.ts'

export const wrapKinds = ['device', 'spare', 'passphrase', 'code', 'passkey'] as const
/** By what a data key can be opened: this device, the spare key beside it, or something that a person has or knows. */
export type WrapKind = (typeof wrapKinds)[number]

/** What has to be known to make a wrapping key again; not secret, and sealed fast to the wrap. */
export interface WrapTerms {
  readonly kind: WrapKind
  /** 128 random bits as base64; empty for the device's key, which is random itself. */
  readonly salt: string
  /** What stretching the passphrase costs. */
  readonly cost?: StretchCost
  /** Which passkey, as base64. */
  readonly passkey?: string
  /** The number under which the device lists that passkey among its own. */
  readonly number?: number
}

/** A data key, sealed for one way of opening it. Plain text all through, so that it can stand in a file's first line. */
export interface Wrap extends WrapTerms {
  readonly nonce: string
  readonly sealed: string
}

/** The terms of a wrap, by themselves. */
export function termsOf({ kind, salt, cost, passkey, number }: Wrap): WrapTerms {
  return { kind, salt, ...(cost && { cost }), ...(passkey !== undefined && { passkey }), ...(number !== undefined && { number }) }
}

/** A key that seals data keys, with its terms. */
export interface Opener {
  readonly terms: WrapTerms
  readonly key: CryptoKey
}

/** Terms with a new salt. */
export function newTerms(kind: WrapKind, more: Pick<WrapTerms, 'cost' | 'passkey' | 'number'> = {}): WrapTerms {
  return { kind, salt: toText(crypto.getRandomValues(new Uint8Array(16))), ...more }
}

/** The opener that a secret makes under these terms (HKDF-SHA-256). A short secret must have been stretched before. */
export async function openerFrom(terms: WrapTerms, secret: Bytes): Promise<Opener> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const info = new TextEncoder().encode(`alongside/1/wrap/${terms.kind}`)
  const salt = fromText(terms.salt) ?? new Uint8Array()
  const key = await crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt, info }, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return { terms, key }
}

/** The opener that this browser's own key makes. */
export function deviceOpener(key: CryptoKey): Opener {
  return { terms: { kind: 'device', salt: '' }, key }
}

/** Seals the data key of this id for this opener. */
export async function wrapWith({ terms, key }: Opener, secret: Bytes, keyId: string): Promise<Wrap> {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: wrapPlace(terms, keyId) }, key, secret)
  return { ...terms, nonce: toText(nonce), sealed: toText(new Uint8Array(sealed)) }
}

/** The data key, where this opener opens the wrap; absent where it does not. Never rejects. */
export async function unwrap(wrap: Wrap, opener: Opener, keyId: string): Promise<CryptoKey | undefined> {
  const secret = await secretIn(wrap, opener, keyId)
  if (!secret) return undefined
  const dataKey = await asDataKey(secret)
  secret.fill(0)
  return dataKey
}

/** Seals what one opener opens for others as well. Absent where it does not open. */
export async function rewrap(wrap: Wrap, opener: Opener, others: readonly Opener[], keyId: string): Promise<readonly Wrap[] | undefined> {
  const secret = await secretIn(wrap, opener, keyId)
  if (!secret) return undefined
  const wraps = await Promise.all(others.map((other) => wrapWith(other, secret, keyId)))
  secret.fill(0)
  return wraps
}

async function secretIn(wrap: Wrap, { key }: Opener, keyId: string): Promise<Bytes | undefined> {
  const [iv, bytes] = [fromText(wrap.nonce), fromText(wrap.sealed)]
  if (!iv || !bytes) return undefined
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: wrapPlace(wrap, keyId) }, key, bytes))
  } catch {
    return undefined
  }
}

function wrapPlace({ kind, salt, cost, passkey = '', number }: WrapTerms, keyId: string): Bytes {
  return placeOf('wrap', kind, keyId, salt, cost?.memory ?? 0, cost?.passes ?? 0, cost?.lanes ?? 0, passkey, ...(number === undefined ? [] : [number]))
}
