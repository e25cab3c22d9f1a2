import { useEffect, type RefObject } from 'react'

/** Lines that have a number of their own among the others. */
const own = 'own'

/**
 * Numbers every line inside an element, in the order in which they stand, also those that come later:
 * two people who read different words of it then find the same line. A counter of the style sheet would
 * begin anew in every box that is measured by itself.
 */
export function useNumberedLines(inside: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    const element = inside.current
    if (!on || !element) return undefined
    const number = () => {
      for (const [index, line] of element.querySelectorAll<HTMLElement>('[data-line]').entries()) {
        if (line.dataset['line'] !== own) line.dataset['line'] = String(index + 1)
      }
    }
    number()
    const watch = new MutationObserver(number)
    watch.observe(element, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [inside, on])
}
