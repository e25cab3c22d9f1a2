import type { Stamp } from '../domain/consultation.ts'

/** A fresh random identity. */
export function newId(): string {
  return crypto.randomUUID()
}

/** Now, in milliseconds. */
export function now(): number {
  return Date.now()
}

/** The stamp of something that happens now. */
export function stamp(): Stamp {
  return { at: now(), id: newId() }
}
