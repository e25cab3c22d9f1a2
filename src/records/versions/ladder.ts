import type { Reading } from '../reading.ts'

/** Something written down, of any version: nothing about it but its version is known. */
export interface Versioned {
  readonly version: number
  readonly [field: string]: unknown
}

/** Turns a record of one version into one of the next. Pure; names no live type, so that it means the same for ever. */
export type Upgrade = (written: Versioned) => Versioned

/**
 * Each upgrade under the version it leads to, from `<n>-<what>.ts` beside this file.
 * Every change of shape is a version, even one optional field more. Never edit an upgrade that has shipped.
 */
export const upgrades: ReadonlyMap<number, Upgrade> = new Map()

/** The version in which records are written now. */
export const currentVersion = 1 + upgrades.size

/** The record in the current version, climbing one upgrade at a time; a newer one is left as it is. */
export function climb(written: unknown, ladder: ReadonlyMap<number, Upgrade> = upgrades): Reading<Versioned> {
  if (!isVersioned(written)) return { ok: false, reason: 'damaged' }
  const top = 1 + ladder.size
  if (written.version > top) return { ok: false, reason: 'newer' }
  try {
    let record = written
    for (let next = written.version + 1; next <= top; next += 1) record = { ...ladder.get(next)!(record), version: next }
    return { ok: true, value: record }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

function isVersioned(written: unknown): written is Versioned {
  return typeof written === 'object' && written !== null && 'version' in written && Number.isSafeInteger(written.version) && Number(written.version) >= 1
}
