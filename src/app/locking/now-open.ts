import { useEffect } from 'react'

/** Whose story is on the page, and at which visit. */
export interface NowOpen {
  readonly person: string
  readonly visit?: string
}

let open: NowOpen | undefined

/** What is on the page now, so that it can be there again after it was locked. */
export function nowOpen(): NowOpen | undefined {
  return open
}

/** Says what is on the page for as long as it is. */
export function useNowOpen(person: string | undefined, visit?: string): void {
  useEffect(() => {
    if (person === undefined) return undefined
    const here: NowOpen = { person, ...(visit !== undefined && { visit }) }
    open = here
    return () => {
      if (open === here) open = undefined
    }
  }, [person, visit])
}
