/** How long to wait after so many wrong words, in seconds: a slip costs nothing, guessing costs more and more. */
const waits = [0, 0, 0, 5, 10, 30, 60, 120, 300] as const

const name = 'alongside.tries'

interface Tries {
  readonly count: number
  readonly at: number
}

/** How many seconds are left until the next try. */
export function secondsLeft(now: number): number {
  const { count, at } = triesSoFar()
  const wait = waits[Math.min(count, waits.length - 1)]! * 1000
  // A clock that was put back must not lock anybody out for longer than the wait itself.
  return Math.ceil(Math.max(0, Math.min(wait, at + wait - now)) / 1000)
}

/** Notes a wrong try. It outlives the page, so that opening the page anew does not help. */
export function noteWrong(now: number): void {
  remember({ count: triesSoFar().count + 1, at: now })
}

/** The right words were found. */
export function forgetTries(): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // Nothing was remembered either.
  }
}

function triesSoFar(): Tries {
  try {
    const { count, at } = JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Tries>
    return { count: Number.isSafeInteger(count) ? count! : 0, at: Number.isFinite(at) ? at! : 0 }
  } catch {
    return { count: 0, at: 0 }
  }
}

function remember(tries: Tries): void {
  try {
    localStorage.setItem(name, JSON.stringify(tries))
  } catch {
    // Then stretching alone slows whoever guesses.
  }
}
