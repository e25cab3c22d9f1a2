/** A new AES-256 key to seal with. The browser keeps it and never gives it out. */
export async function newSealingKey(): Promise<CryptoKey> {
  return await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** A name for this text that is always the same under one key, and tells nothing about the text without it: 32 hex digits. */
export async function nameFor(key: CryptoKey, text: string): Promise<string> {
  const mark = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)))
  return [...mark.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
