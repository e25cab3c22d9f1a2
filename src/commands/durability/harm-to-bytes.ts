/** What may have happened to a file: what it holds afterwards, or nothing where it is no more. */
export interface Harm {
  readonly name: string
  /** Whether it happens at one place in the file. */
  readonly hasOffset: boolean
  readonly to: (bytes: Buffer, at: number, older: Buffer | undefined) => Buffer | undefined
}

/** As much as a disk writes, loses or repeats at a time, in bytes. */
const run = 4096

/** As from a copy of the disk that is not of today. */
export const olderPutBack: Harm = { name: 'an older one put back', hasOffset: false, to: (_, __, older) => older }

/** The eight kinds of damage. */
export const harms: readonly Harm[] = [
  { name: 'one bit flipped', hasOffset: true, to: (bytes, at) => changed(bytes, at, (byte) => byte ^ (1 << (at & 7))) },
  { name: 'one byte changed', hasOffset: true, to: (bytes, at) => changed(bytes, at, (byte) => byte ^ 0xff) },
  { name: 'a run zeroed', hasOffset: true, to: (bytes, at) => Buffer.from(bytes).fill(0, at, Math.min(bytes.length, at + run)) },
  { name: 'cut off', hasOffset: true, to: (bytes, at) => bytes.subarray(0, at) },
  { name: 'a run doubled', hasOffset: true, to: (bytes, at) => Buffer.concat([bytes.subarray(0, at + run), bytes.subarray(at)]) },
  { name: 'emptied', hasOffset: false, to: () => Buffer.alloc(0) },
  { name: 'missing', hasOffset: false, to: () => undefined },
  olderPutBack,
]

function changed(bytes: Buffer, at: number, change: (byte: number) => number): Buffer {
  const copy = Buffer.from(bytes)
  if (at < copy.length) copy[at] = change(copy[at]!)
  return copy
}
