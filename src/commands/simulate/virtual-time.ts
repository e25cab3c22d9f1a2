/** Time that passes only when it is told to. */
export interface VirtualTime {
  now(): number
  /** Calls later; gives how to stop it. */
  later(milliseconds: number, call: () => void): () => void
  /** Goes on to the next thing that waits for its time, and does it. False where nothing waits. */
  goOn(): boolean
  /** So many milliseconds go by; what waits for its time waits on. */
  pass(milliseconds: number): void
  /** Lets so many turns of the machine pass, in which no time passes. */
  turns(count: number): Promise<void>
  /** Puts the world's own timers back. */
  end(): void
}

interface Timer {
  readonly at: number
  readonly order: number
  readonly call: () => void
}

/** Puts virtual time in place of the world's own. */
export function startVirtualTime(start: number): VirtualTime {
  const own = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout }
  const immediate = globalThis.setImmediate
  const timers = new Map<number, Timer>()
  let [now, count] = [start, 0]
  const set = (call: () => void, milliseconds: number): number => {
    count += 1
    timers.set(count, { at: now + milliseconds, order: count, call })
    return count
  }
  Object.assign(globalThis, {
    setTimeout: (call: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) => set(() => call(...given), milliseconds),
    clearTimeout: (id: number) => void timers.delete(id),
  })
  return {
    now: () => now,
    later(milliseconds, call) {
      const id = set(call, milliseconds)
      return () => void timers.delete(id)
    },
    goOn() {
      const [id, next] = [...timers].sort(([, one], [, other]) => one.at - other.at || one.order - other.order)[0] ?? []
      if (id === undefined || !next) return false
      timers.delete(id)
      now = Math.max(now, next.at)
      next.call()
      return true
    },
    pass: (milliseconds) => void (now += milliseconds),
    async turns(many) {
      for (let turn = 0; turn < many; turn += 1) await new Promise((resolve) => immediate(resolve))
    },
    end: () => void Object.assign(globalThis, own),
  }
}
