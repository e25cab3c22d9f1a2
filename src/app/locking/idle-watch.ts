import type { WhenToLock } from '../device.ts'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'] as const

/**
 * Calls once nobody has touched the page for as long as it says, at the latest a second after the device woke
 * from sleep, and when the page goes out of sight where that is wanted. Asks each time what is wanted now.
 * Returns how to stop.
 */
export function watchForIdleness(when: () => WhenToLock, call: () => void): () => void {
  let [last, ticked] = [Date.now(), performance.now()]
  const touched = () => {
    look()
    ;[last, ticked] = [Date.now(), performance.now()]
  }
  // The clock of the wall runs while the device sleeps, the other one cannot be put back: whichever says more.
  const look = () => {
    if (Math.max(Date.now() - last, performance.now() - ticked) < when().minutes * 60_000) return
    ;[last, ticked] = [Date.now(), performance.now()]
    call()
  }
  const seen = () => {
    if (document.visibilityState === 'hidden' && when().onHide) call()
    else look()
  }
  const timer = setInterval(look, 1000)
  for (const sign of signs) addEventListener(sign, touched, { passive: true, capture: true })
  document.addEventListener('visibilitychange', seen)
  addEventListener('pageshow', look)
  return () => {
    clearInterval(timer)
    for (const sign of signs) removeEventListener(sign, touched, { capture: true })
    document.removeEventListener('visibilitychange', seen)
    removeEventListener('pageshow', look)
  }
}
