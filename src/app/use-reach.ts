import { useCallback, useEffect, useState } from 'react'
import { askDeviceAgain, goOnInMemory } from './desk.ts'
import { reachNow, type Reach } from './reach.ts'

/** What can be reached from this screen, and the ways on where the device refuses. */
export interface Reaching {
  /** Absent for the moment until it has been looked for. */
  readonly found?: Reach
  /** Looks anew. */
  look(): void
  /** Asks the device again. */
  tryAgain(): void
  /** Goes on in memory alone. */
  goOn(): void
}

/** Looks once for every story that can be reached from here, and again whenever it is asked to. */
export function useReach(mine: boolean): Reaching {
  const [found, setFound] = useState<Reach>()
  const [looks, setLooks] = useState(0)
  useEffect(() => {
    let here = true
    void reachNow(mine).then((all) => {
      if (here) setFound(all)
    })
    return () => {
      here = false
    }
  }, [mine, looks])
  const look = useCallback(() => setLooks((before) => before + 1), [])
  return {
    ...(found && { found }),
    look,
    tryAgain: () => {
      askDeviceAgain()
      look()
    },
    goOn: () => {
      goOnInMemory()
      look()
    },
  }
}
