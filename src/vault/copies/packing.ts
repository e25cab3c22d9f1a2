import type { Bytes } from '../../sealing/padding.ts'

/** The bytes made smaller (deflate). */
export async function pack(bytes: Bytes): Promise<Bytes> {
  return (await through(bytes, new CompressionStream('deflate-raw'), Infinity))!
}

/** What was made smaller, as it was; absent where it is damaged or grows past the most that is allowed. Never rejects. */
export async function unpack(bytes: Bytes, most: number): Promise<Bytes | undefined> {
  try {
    return await through(bytes, new DecompressionStream('deflate-raw'), most)
  } catch {
    return undefined
  }
}

/** Stops as soon as there is more than the most: not after all of it has come. */
async function through(bytes: Bytes, stream: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>, most: number): Promise<Bytes | undefined> {
  const chunks: Bytes[] = []
  let length = 0
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
    if (length > most) {
      await reader.cancel()
      return undefined
    }
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
