import { constants, inflateRawSync, inflateSync } from 'node:zlib'

export const encodings = ['utf-8', 'utf-16', 'base64', 'deflate'] as const
/** The ways in which words may lie in a file. */
export type Encoding = (typeof encodings)[number]

interface Needle {
  readonly encoding: Encoding
  readonly bytes: Buffer
}

/** This text as it may lie in a file that is not compressed. */
export function needlesOf(text: string): readonly Needle[] {
  const bytes = Buffer.from(text, 'utf8')
  return [
    { encoding: 'utf-8', bytes },
    { encoding: 'utf-16', bytes: Buffer.from(text, 'utf16le') },
    ...[0, 1, 2].map((before): Needle => ({ encoding: 'base64', bytes: Buffer.from(insideBase64(bytes, before), 'latin1') })),
  ]
}

/** What base64 always shows of these bytes, whatever stands around them, with so many bytes before them. */
function insideBase64(bytes: Buffer, before: number): string {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64').replace(/=+$/, '')
  const known = Math.floor(((before + bytes.length) * 8) / 6)
  return whole.slice(Math.ceil((before * 8) / 6), known)
}

/** In which ways these bytes hold this text. */
export function waysIn(bytes: Buffer, text: string): ReadonlySet<Encoding> {
  const plain = (within: Buffer) => needlesOf(text).filter((needle) => within.includes(needle.bytes)).map(({ encoding }) => encoding)
  const found = new Set<Encoding>(plain(bytes))
  for (const inflated of streamsIn(bytes)) if (plain(inflated).length > 0) found.add('deflate')
  return found
}

const most = 32 * 1024 * 1024
/** A stream that is cut off still says how it began. */
const asFarAsItGoes = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most }

/** Everything in these bytes that can be found to be compressed: gzip, zlib and zip, and a file that is one raw stream. */
function streamsIn(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  const attempt = (from: number, inflate: (part: Buffer, options: typeof asFarAsItGoes) => Buffer) => {
    try {
      const inflated = inflate(bytes.subarray(from), asFarAsItGoes)
      if (inflated.length > 0) found.push(inflated)
    } catch {
      // It only looked like the beginning of one.
    }
  }
  attempt(0, inflateRawSync)
  for (const from of placesOf(bytes, [0x1f, 0x8b, 0x08])) attempt(afterGzipHeader(bytes, from), inflateRawSync)
  for (const level of [0x01, 0x5e, 0x9c, 0xda]) for (const from of placesOf(bytes, [0x78, level])) attempt(from, inflateSync)
  for (const from of placesOf(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    if (from + 30 <= bytes.length) attempt(from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28), inflateRawSync)
  }
  return found
}

/** Past the header and whatever name, comment or more it says that it has. What follows the stream may be anything. */
function afterGzipHeader(bytes: Buffer, from: number): number {
  const has = (bit: number) => ((bytes[from + 3] ?? 0) & bit) !== 0
  let at = from + 10
  if (has(4) && at + 2 <= bytes.length) at += 2 + bytes.readUInt16LE(at)
  for (const bit of [8, 16]) if (has(bit)) at = bytes.indexOf(0, at) + 1
  return has(2) ? at + 2 : at
}

function* placesOf(bytes: Buffer, mark: readonly number[]): Generator<number> {
  const sought = Buffer.from(mark)
  for (let from = bytes.indexOf(sought); from >= 0; from = bytes.indexOf(sought, from + 1)) yield from
}
