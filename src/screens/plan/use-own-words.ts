import { useCallback, useEffect, useRef, useState } from 'react'

/** Somebody's words in a box: as they stand, and kept when the box or the page is left. */
export interface OwnWords {
  readonly words: string
  write(words: string): void
  leave(): void
}

/** Words that are kept when somebody leaves the box or the page, and only if they wrote something else. */
export function useOwnWords(said: string, keep: (words: string) => void): OwnWords {
  const [written, setWritten] = useState<string>()
  const latest = useRef({ written, said, keep })
  useEffect(() => {
    latest.current = { written, said, keep }
  })
  const leave = useCallback(() => {
    const { written: words, said: before, keep: keepNow } = latest.current
    latest.current = { ...latest.current, written: undefined }
    setWritten(undefined)
    if (words !== undefined && words !== before) keepNow(words)
  }, [])
  useEffect(() => leave, [leave])
  return { words: written ?? said, write: setWritten, leave }
}
