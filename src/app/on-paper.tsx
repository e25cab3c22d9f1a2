import { memo, useDeferredValue } from 'react'
import { TakeAwayPage } from '../screens/plan/take-away-page.tsx'
import type { ConsultationProps } from '../screens/together/consultation-screen.ts'

const Page = memo(TakeAwayPage)

/** The page to take home, ready for the printer and out of sight. It is drawn after the screen: nobody waits for it at a press. */
export function OnPaper(props: ConsultationProps) {
  const latest = useDeferredValue<ConsultationProps | undefined>(props, undefined)
  if (!latest) return null
  return (
    <div className="print-only">
      <Page {...latest} />
    </div>
  )
}

/** Prints once the page stands as it is now: what was noted with the same press is on it. */
export function printWhenDrawn(): void {
  const print = () => window.print()
  if ('requestIdleCallback' in window) requestIdleCallback(print, { timeout: 1000 })
  else setTimeout(print, 100)
}
