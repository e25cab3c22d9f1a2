import { useEffect, useRef } from 'react'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
/** After so long without a sign of anybody, a story leaves a screen that is not its owner's. */
export const idleAfter = 15 * 60_000

/** Calls once nobody has touched the page for a quarter of an hour, also when the device has slept in between. */
export function useIdle(watching: boolean, call: () => void): void {
  const then = useRef(call)
  then.current = call
  useEffect(() => {
    if (!watching) return
    let last = Date.now()
    const seen = () => {
      if (Date.now() - last >= idleAfter) then.current()
      last = Date.now()
    }
    // A sleeping device runs no timers, so the clock is asked again on every sign and every minute.
    const timer = setInterval(() => {
      if (Date.now() - last < idleAfter) return
      last = Date.now()
      then.current()
    }, 60_000)
    for (const sign of signs) addEventListener(sign, seen, { passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) removeEventListener(sign, seen)
    }
  }, [watching])
}
