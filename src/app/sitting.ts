import type { ConsultationId } from '../domain/statement.ts'

const key = 'alongside-sitting'

/**
 * Whether this window was in this visit before its page was loaded anew. A window that was closed was not:
 * whoever opens the visit next may be somebody else, and is asked who is in the room.
 */
export function goesOnWith(visit: ConsultationId): boolean {
  try {
    return sessionStorage.getItem(key) === visit
  } catch {
    return false
  }
}

/** Remembers, for as long as the window is open, that the pair sit in this visit; nothing but its random id is written. */
export function rememberSitting(visit: ConsultationId): void {
  try {
    sessionStorage.setItem(key, visit)
  } catch {
    // Then the pair are asked once more after a reload.
  }
}

/** Forgets it: the pair have left the visit. */
export function forgetSitting(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // There was nothing to forget.
  }
}
