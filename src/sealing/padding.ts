/** Bytes that are their own: not a view of memory that somebody shares. */
export type Bytes = Uint8Array<ArrayBuffer>

/** What is sealed comes in multiples of this many bytes, so that its size does not tell what was written. */
export const bucket = 1024

const end = 0x80

/** The bytes, an end mark, and zeros up to a full bucket. There is always an end mark. */
export function pad(bytes: Bytes): Bytes {
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / bucket) * bucket)
  padded.set(bytes)
  padded[bytes.length] = end
  return padded
}

/** What was padded, byte for byte; absent when this was never padded. */
export function unpad(padded: Bytes): Bytes | undefined {
  let last = padded.length - 1
  while (last >= 0 && padded[last] === 0) last -= 1
  return last >= 0 && padded[last] === end ? padded.subarray(0, last) : undefined
}
