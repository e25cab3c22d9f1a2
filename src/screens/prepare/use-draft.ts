import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** What somebody has written and picked so far. */
export interface Given {
  readonly words: string
  readonly picked: readonly string[]
}

/** Whether anything has been written or picked. */
export function isGiven({ words, picked }: Given): boolean {
  return words.trim() !== '' || picked.length > 0
}

/** Words in the making: what they are now, and whether all of them have been handed on to be kept. */
export interface Draft {
  readonly given: Given
  readonly waiting: boolean
  change(given: Given): void
  /** Hands on at once whatever still waits. */
  flush(): void
}

/** How long the hands rest before words are handed on, in milliseconds. */
export const restBeforeKeeping = 300

/**
 * Keeps words while they are being written: when the hands rest, and at once when the page is
 * hidden, left or taken away.
 */
export function useDraft(start: Given, keep: (given: Given) => void): Draft {
  const [given, setGiven] = useState(start)
  const [waiting, setWaiting] = useState(false)
  const unkept = useRef<Given | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const flush = () => {
    clearTimeout(timer.current)
    if (!unkept.current) return
    const last = unkept.current
    unkept.current = undefined
    setWaiting(false)
    keep(last)
  }
  const change = (next: Given) => {
    setGiven(next)
    setWaiting(true)
    unkept.current = next
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, restBeforeKeeping)
  }

  const flushNow = useEffectEvent(flush)
  useEffect(() => {
    const leave = () => flushNow()
    const hide = () => {
      if (document.visibilityState === 'hidden') flushNow()
    }
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
      flushNow()
    }
  }, [])

  return { given, waiting, change, flush }
}
