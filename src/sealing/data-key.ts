import type { Bytes } from './padding.ts'

/** The keys of one story, each for one use, all drawn from its one data key. The browser gives none of them out. */
export interface StoryKeys {
  /** Seals what lies in the database. */
  readonly records: CryptoKey
  /** Makes names that tell nothing. */
  readonly naming: CryptoKey
  /** Seals the copies that lie in this browser beside the database. */
  readonly mirror: CryptoKey
  /** Seals the copies that leave this browser. */
  readonly copy: CryptoKey
}

export const keyLength = 32

/** 256 new random bits. Whoever asks wraps them, draws keys from them, and wipes them. */
export function newSecret(): Bytes {
  return crypto.getRandomValues(new Uint8Array(keyLength))
}

/** Draws the keys of a story from its data key, each under a name of its own (HKDF-SHA-256). */
export async function keysFrom(dataKey: CryptoKey): Promise<StoryKeys> {
  const draw = (use: string, algorithm: AesKeyGenParams | HmacKeyGenParams, usages: readonly KeyUsage[]) =>
    crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(`alongside/1/${use}`) }, dataKey, algorithm, false, [...usages])
  const sealing = (use: string) => draw(use, { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt'])
  const [records, naming, mirror, copy] = await Promise.all([
    sealing('records'),
    draw('naming', { name: 'HMAC', hash: 'SHA-256', length: 512 }, ['sign']),
    sealing('mirror'),
    sealing('copy'),
  ])
  return { records, naming, mirror, copy }
}

/** The data key as the browser holds it: keys can be drawn from it, and it cannot be read. */
export async function asDataKey(secret: Bytes): Promise<CryptoKey> {
  return await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
}
