import type { Bytes } from './padding.ts'

/** As many bytes at a time as may be handed on as arguments. */
const atATime = 0x8000

/** The bytes as base64. */
export function toText(bytes: Bytes): string {
  let binary = ''
  for (let from = 0; from < bytes.length; from += atATime) binary += String.fromCharCode(...bytes.subarray(from, from + atATime))
  return btoa(binary)
}

/** What base64 says; absent where it is not base64. */
export function fromText(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}
