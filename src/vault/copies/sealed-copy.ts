import { open, type Opened } from '../../sealing/sealing.ts'
import { pad, type Bytes } from '../../sealing/padding.ts'
import { fromText, toText } from '../../sealing/text.ts'
import { wrapKinds, type Wrap } from '../../sealing/wraps.ts'

/** The way in which copies are written; a second way has a second number. */
export const copyFormat = 1

/** Where a copy lies: beside the database, on the shelf, or outside this browser. */
export const copyKinds = ['mirror', 'emergency', 'file'] as const
export type CopyKind = (typeof copyKinds)[number]

/**
 * The first line of a copy, in the clear and sealed fast to what follows. It holds nothing of what was
 * said, no name and no topic. What leaves this browser does not even hold the id of the person.
 */
export interface CopyHeader {
  readonly kind: CopyKind
  /** Which data key seals it, and the ways of opening that. */
  readonly key: string
  readonly wraps: readonly Wrap[]
  /** Of a copy in this browser: whose it is, how many parts it holds, and which one in order it is. */
  readonly person?: string
  readonly parts?: number
  readonly generation?: number
  /** Set where what is sealed was made smaller first (deflate). */
  readonly packed?: true
}

/** A copy that was taken apart: not opened yet. */
export interface SealedCopy extends CopyHeader {
  readonly line: Bytes
  readonly nonce: Bytes
  readonly sealed: Bytes
}

/** Why something is not a copy that can be opened here. */
export type CopyProblem = 'not-a-copy' | 'newer' | 'too-large' | 'damaged'
export type CopyReading = { readonly ok: true; readonly copy: SealedCopy } | { readonly ok: false; readonly problem: CopyProblem }

/** The most that is read of a copy, whoever made it. */
export const mostBytes = 16 * 1024 * 1024
const longestLine = 16 * 1024
const newline = 10

/** Writes a copy: its header in one line, and the bytes sealed after it. */
export async function writeCopy(header: CopyHeader, key: CryptoKey, bytes: Bytes): Promise<Bytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const line = new TextEncoder().encode(JSON.stringify({ format: 'alongside', version: copyFormat, ...header, nonce: toText(nonce) }))
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: line }, key, pad(bytes)))
  return wholeOf({ ...header, line, nonce, sealed })
}

/** Takes a copy apart, wherever it comes from. Never throws. */
export function readCopy(whole: Bytes): CopyReading {
  if (whole.length > mostBytes) return { ok: false, problem: 'too-large' }
  const end = whole.subarray(0, longestLine).indexOf(newline)
  const header = end < 0 ? undefined : objectIn(whole.slice(0, end))
  if (!header || header['format'] !== 'alongside') return { ok: false, problem: 'not-a-copy' }
  if (typeof header['version'] === 'number' && header['version'] > copyFormat) return { ok: false, problem: 'newer' }
  const nonce = typeof header['nonce'] === 'string' ? fromText(header['nonce']) : undefined
  if (header['version'] !== copyFormat || nonce?.length !== 12 || !isHeader(header)) return { ok: false, problem: 'damaged' }
  return { ok: true, copy: { ...headerIn(header), line: whole.slice(0, end), nonce, sealed: whole.slice(end + 1) } }
}

/** The copy as it lay before it was taken apart. */
export function wholeOf({ line, sealed }: SealedCopy): Bytes {
  const whole = new Uint8Array(line.length + 1 + sealed.length)
  whole.set(line)
  whole[line.length] = newline
  whole.set(sealed, line.length + 1)
  return whole
}

/** Opens a copy with the key that sealed it. Never rejects. */
export async function openCopy({ line, nonce, sealed }: SealedCopy, key: CryptoKey): Promise<Opened> {
  return await open(key, { nonce, sealed }, line)
}

function objectIn(line: Bytes): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function headerIn({ kind, key, wraps, person, parts, generation, packed }: CopyHeader): CopyHeader {
  return {
    kind,
    key,
    wraps,
    ...(person !== undefined && { person }),
    ...(parts !== undefined && { parts }),
    ...(generation !== undefined && { generation }),
    ...(packed && { packed }),
  }
}

function isHeader(header: Readonly<Record<string, unknown>>): header is Readonly<Record<string, unknown>> & CopyHeader {
  const { kind, key, wraps, person, parts, generation, packed } = header
  return (
    copyKinds.some((each) => each === kind) &&
    isName(key) &&
    Array.isArray(wraps) &&
    wraps.length <= 8 &&
    wraps.every(isWrap) &&
    (person === undefined || isName(person)) &&
    [parts, generation].every((each) => each === undefined || (Number.isSafeInteger(each) && Number(each) >= 0)) &&
    (packed === undefined || packed === true)
  )
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
}

function isWrap(value: unknown): value is Wrap {
  if (typeof value !== 'object' || value === null) return false
  const { kind, salt, nonce, sealed, cost, passkey = '', number = 1 } = value as Readonly<Record<string, unknown>>
  return wrapKinds.some((each) => each === kind) && [salt, nonce, sealed, passkey].every((each) => typeof each === 'string' && each.length <= 2048) && Number.isSafeInteger(number) && (cost === undefined || isCost(cost))
}

function isCost(value: unknown): boolean {
  const { memory, passes, lanes } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  return [memory, passes, lanes].every((each) => typeof each === 'number')
}
