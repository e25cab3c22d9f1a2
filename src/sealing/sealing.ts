import { pad, unpad, type Bytes } from './padding.ts'

/** The way things are sealed; a second way has a second number, and what was sealed in one way never opens as another. */
export const sealFormat = 1

const nonceLength = 12

/** Bytes that only the key opens, and only in the place that they were sealed for. */
export interface Sealed {
  /** 96 random bits, new each time. */
  readonly nonce: Bytes
  readonly sealed: Bytes
}

/** What opening gives. A wrong key, a wrong place and a changed bit cannot be told apart. */
export type Opened = { readonly ok: true; readonly bytes: Bytes } | { readonly ok: false; readonly reason: 'does-not-open' }

/** The place that something is sealed for, as bytes: no two lists of parts give the same. */
export function placeOf(...parts: readonly (string | number)[]): Bytes {
  return new TextEncoder().encode(JSON.stringify(['alongside', sealFormat, ...parts]))
}

/** Seals the bytes for one place with AES-256-GCM, padded so that their number does not show. */
export async function seal(key: CryptoKey, bytes: Bytes, place: Bytes): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: place }, key, pad(bytes))
  return { nonce, sealed: new Uint8Array(sealed) }
}

/** Opens what was sealed with this key for this place. Never rejects. */
export async function open(key: CryptoKey, { nonce, sealed }: Sealed, place: Bytes): Promise<Opened> {
  try {
    const padded = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: place }, key, sealed)
    const bytes = unpad(new Uint8Array(padded))
    if (bytes) return { ok: true, bytes }
  } catch {
    // The browser gives no reason either, so that nobody can learn from it.
  }
  return { ok: false, reason: 'does-not-open' }
}
