const idle = 3000

/** Calls once, after the first tap or key or three idle seconds: the first screen has the machine to itself until then. */
export function afterFirstTap(call: () => void): void {
  const events = ['pointerdown', 'keydown'] as const
  let called = false
  const once = () => {
    if (called) return
    called = true
    clearTimeout(timer)
    for (const event of events) removeEventListener(event, once)
    call()
  }
  const timer = setTimeout(once, idle)
  for (const event of events) addEventListener(event, once, { passive: true })
}
