import type { Chance } from '../chance.ts'

/**
 * A stand-in for the browser's cryptography, many times as fast and at once instead of later, so that the same seed
 * always comes to the same. It seals nothing; but as the real one does, it opens only with the right key, in the
 * right place, and nothing of which a bit was changed. What the real one does is proved elsewhere.
 */
export function quickCrypto(chance: Chance): Crypto {
  const subtle = {
    async generateKey({ name }: { readonly name: string }) {
      return keyOf(name, randomBytes(chance, 16))
    },
    async importKey(_format: string, bytes: Uint8Array, algorithm: string | { readonly name: string }) {
      return keyOf(typeof algorithm === 'string' ? algorithm : algorithm.name, bytes.slice())
    },
    async deriveKey({ salt, info }: { readonly salt: Uint8Array; readonly info: Uint8Array }, base: QuickKey, { name }: { readonly name: string }) {
      return keyOf(name, markOf(base.secret, salt, info))
    },
    async encrypt({ iv, additionalData }: Sealing, key: QuickKey, bytes: Uint8Array) {
      const sealed = new Uint8Array(bytes.length + markLength)
      for (let at = 0; at < bytes.length; at += 1) sealed[at] = bytes[at]! ^ 0x5a
      sealed.set(markOf(key.secret, iv, additionalData, bytes), bytes.length)
      return sealed.buffer
    },
    async decrypt({ iv, additionalData }: Sealing, key: QuickKey, sealed: Uint8Array) {
      const bytes = sealed.slice(0, Math.max(0, sealed.length - markLength)).map((byte) => byte ^ 0x5a)
      const mark = markOf(key.secret, iv, additionalData, bytes)
      if (sealed.length < markLength || !mark.every((byte, at) => byte === sealed[bytes.length + at])) throw new DOMException('', 'OperationError')
      return bytes.buffer
    },
    async sign(_algorithm: string, key: QuickKey, bytes: Uint8Array) {
      return markOf(key.secret, bytes).buffer
    },
    async digest(_algorithm: string, bytes: Uint8Array) {
      return markOf(bytes).buffer
    },
  }
  return {
    subtle,
    getRandomValues: (into: Uint8Array) => {
      into.set(randomBytes(chance, into.length))
      return into
    },
  } as unknown as Crypto
}

const markLength = 16

interface QuickKey {
  readonly name: string
  readonly secret: Uint8Array
}

interface Sealing {
  readonly iv: Uint8Array
  readonly additionalData: Uint8Array
}

function keyOf(name: string, secret: Uint8Array): QuickKey {
  return { name, secret }
}

function randomBytes(chance: Chance, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => Math.floor(chance() * 256))
}

/** Sixteen bytes that differ wherever any of these differ, as good as always (FNV-1a, four times over). */
function markOf(...all: readonly Uint8Array[]): Uint8Array {
  const mark = new Uint32Array([0x811c9dc5, 0x01000193, 0x7ffffff1, 0x2545f491])
  for (const bytes of all) {
    for (let lane = 0; lane < 4; lane += 1) {
      let hash = mark[lane]! ^ bytes.length
      for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at]! + lane), 0x01000193)
      mark[lane] = hash
    }
  }
  return new Uint8Array(mark.buffer)
}
