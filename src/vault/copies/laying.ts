import type { PersonId } from '../../domain/statement.ts'
import { fromText } from '../../sealing/text.ts'
import type { Shelf } from '../shelf.ts'
import { readCopy } from './sealed-copy.ts'
import type { Later } from './tending.ts'

/** Lays emergency copies on the shelf, no faster than browsers write their shelves down. */
export interface Laying {
  /** Lays this copy in place of the one before: now where it must be, otherwise as soon as the shelf has rested. */
  lay(person: PersonId, text: string, atOnce: boolean): void
  /** Lays down at once whatever waits. */
  flush(): void
  remove(person: PersonId): void
}

/** A browser that is given more than this many characters a second for long puts off writing them down, in the end by an hour. */
const perSecond = 2500
const longestRest = 60_000

interface Parts {
  readonly shelf: Shelf
  readonly later: Later
  readonly now: () => number
  nameOf(person: PersonId): string
}

function keyOf(text: string): string | undefined {
  const bytes = fromText(text)
  const reading = bytes && readCopy(bytes)
  return reading?.ok ? reading.copy.key : undefined
}

/** Lays copies on this shelf. */
export function layingOn({ shelf, later, now, nameOf }: Parts): Laying {
  const rested = new Map<PersonId, number>()
  const waiting = new Map<PersonId, { text: string; stop(): void }>()

  const put = (person: PersonId, text: string) => {
    waiting.get(person)?.stop()
    waiting.delete(person)
    shelf.put(nameOf(person), text)
    rested.set(person, now() + Math.min(longestRest, (1000 * text.length) / perSecond))
  }
  const putWaiting = (person: PersonId) => {
    const next = waiting.get(person)
    const before = shelf.get(nameOf(person))
    waiting.delete(person)
    // Meanwhile another window may have erased the story, or given it another key: then this copy comes too late.
    if (next && before !== undefined && keyOf(before) === keyOf(next.text)) put(person, next.text)
    else next?.stop()
  }
  return {
    lay(person, text, atOnce) {
      const rest = (rested.get(person) ?? 0) - now()
      const before = waiting.get(person)
      if (atOnce || rest <= 0) put(person, text)
      else if (before) before.text = text
      else waiting.set(person, { text, stop: later(rest, () => putWaiting(person)) })
    },
    flush() {
      for (const person of [...waiting.keys()]) putWaiting(person)
    },
    remove(person) {
      waiting.get(person)?.stop()
      waiting.delete(person)
      rested.delete(person)
      shelf.remove(nameOf(person))
    },
  }
}
