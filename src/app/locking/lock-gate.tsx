import { useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Going } from '../app.tsx'
import { isLocked, letPass, unlocked, unsentIn, forgetUnsent, whenLocking, type Locked } from './locking.ts'
import { Unlocking } from './unlocking.tsx'
import { putBack, type Unsent } from './unsent.ts'

interface LockGateProps {
  readonly going: Going
  readonly children: (going: Going) => ReactNode
  go(going: Going): void
}

/** Before the rooms: takes everything off the page when it is locked, and after that gives back the same page with what was being written on it. */
export function LockGate({ going, children, go }: LockGateProps) {
  const [locked, setLocked] = useState<Locked | undefined>(isLocked)
  const [back, setBack] = useState<{ readonly from: Going; readonly to: Going }>()
  // At once: what goes off the page hands on what it still holds.
  useEffect(() => whenLocking((now) => flushSync(() => setLocked(now))), [])

  if (locked) {
    const { device, open, scrolled } = locked
    const leave = (next: Going) => {
      unlocked()
      setLocked(undefined)
      go(next)
    }
    const opened = async (person: string) => {
      const isSame = open?.person === person
      const unsent = isSame ? await device.open(person).then(({ drafts }) => unsentIn(drafts)) : []
      unlocked()
      setBack({ from: going, to: isSame ? { ...going, ...open } : { part: going.part } })
      setLocked(undefined)
      if (!isSame) return
      await putPageBack(scrolled, unsent)
      if (unsent.length > 0) await forgetUnsent(device, person).catch(() => undefined)
    }
    return <Unlocking device={device} when="again" onOpened={(person) => void opened(person)} onOther={() => {
          letPass()
          leave({ part: 'start' })
        }} onHome={() => leave({ part: 'welcome' })} />
  }
  return children(back?.from === going ? back.to : going)
}

/** How long a field may take to come back on to the page, in milliseconds. */
const comesWithin = 15_000

/** Puts what was being written back as its fields come on to the page, and the page back to where it stood. */
function putPageBack(scrolled: number, all: readonly Unsent[]): Promise<void> {
  return new Promise((resolve) => {
    let left = all
    const look = () => {
      left = putBack(left)
      if (document.documentElement.scrollHeight > scrolled + innerHeight / 2) scrollTo(0, scrolled)
      if (left.length === 0 && document.querySelector('main')) stop()
    }
    const watching = new MutationObserver(look)
    const stop = () => {
      watching.disconnect()
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(stop, comesWithin)
    watching.observe(document.body, { subtree: true, childList: true })
  })
}
