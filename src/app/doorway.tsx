import { useState, type ReactNode } from 'react'
import { takePass } from './locking/locking.ts'
import { Unlocking } from './locking/unlocking.tsx'
import { Opening } from './opening.tsx'
import { Problem } from './problem.tsx'
import { Recovering } from './recovering.tsx'
import type { Reach } from './reach.ts'
import type { Reaching } from './use-reach.ts'

/** What stands before a room, and the way to a story that is locked. */
export interface Doorway {
  /** A problem, something lost, or a lock. Absent where the room can be entered. */
  readonly before?: ReactNode
  /** Opens a locked story; absent where none is locked. */
  readonly unlock?: () => void
}

/** Whatever has to be settled before anybody’s story is shown: the same before every room. */
export function useDoorway({ found, look, tryAgain, goOn }: Reaching, onHome: () => void): Doorway {
  const [asked, setAsked] = useState(false)
  const [passed, setPassed] = useState(takePass)
  // What was found before a story was opened says nothing any more.
  const [outdated, setOutdated] = useState<Reach>()
  if (!found) return {}
  if (found === outdated) return { before: <Opening /> }
  if (found.problem) return { before: <Problem atStart problem={found.problem} onHome={onHome} onTryAgain={tryAgain} onGoOn={goOn} /> }
  if (found.standings.length > 0) return { before: <Recovering found={found} onDone={look} onHome={onHome} /> }
  if (!found.device || found.locked === 0) return {}
  const pass = () => {
    setAsked(false)
    setPassed(true)
  }
  if (asked || (found.folders.length === 0 && !passed)) {
    const opened = () => {
      setAsked(false)
      setOutdated(found)
      look()
    }
    return { before: <Unlocking device={found.device} when="first" onOpened={opened} onOther={pass} onHome={onHome} /> }
  }
  return { unlock: () => setAsked(true) }
}
