import { useEffect, useRef, type ReactNode } from 'react'
import { useNumberedLines } from './numbered-lines.ts'
import styles from './page.module.css'

interface PageProps {
  readonly heading: ReactNode
  /** Above the heading: progress, or where in the talk the pair are. */
  readonly above?: ReactNode
  /** Beside the heading: a button to listen or to print. */
  readonly beside?: ReactNode
  readonly lead?: ReactNode
  readonly aside?: ReactNode
  /** `wide` gives the aside about half of the page: it is then as much the page as what stands beside it. */
  readonly asideLook?: 'usual' | 'wide'
  /** Stays in reach at the bottom of the window. The last one is the way on. */
  readonly actions?: ReactNode
  /** `home` reads large and narrow; `room` is denser, for two people at a desk. */
  readonly look?: 'home' | 'room'
  /** False for a page that is there before anybody has pressed anything. */
  readonly focusOnArrival?: boolean
  readonly lang?: string
  /** Whether every line in it has a number, so that two people can speak of the same one. */
  readonly numbered?: boolean
  readonly children?: ReactNode
}

/** One place: its heading, which takes the focus on arrival, what is said there, and the ways on. */
export function Page({ heading, above, beside, lead, aside, asideLook = 'usual', actions, look = 'home', focusOnArrival = true, lang, numbered = false, children }: PageProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!focusOnArrival) return
    window.scrollTo(0, 0)
    title.current?.focus({ preventScroll: true })
  }, [focusOnArrival])

  const bar = useHeightForScrolling(Boolean(actions))
  const page = useRef<HTMLElement>(null)
  useNumberedLines(page, numbered)

  return (
    <main ref={page} className={styles.page} data-look={look} data-has-actions={actions ? true : undefined} lang={lang}>
      <div className={styles.middle} data-aside={aside ? asideLook : undefined}>
        <div className={styles.body}>
          {above}
          <div className={styles.top}>
            <h1 className={styles.heading} ref={title} tabIndex={-1}>
              {heading}
            </h1>
            {beside && <div className={styles.beside}>{beside}</div>}
          </div>
          {lead && <p className={styles.lead}>{lead}</p>}
          {children && <div className={styles.content}>{children}</div>}
        </div>
        {aside && <aside className={styles.aside}>{aside}</aside>}
      </div>
      {actions && (
        <div className={styles.actions} ref={bar}>
          <div className={styles.row}>{actions}</div>
        </div>
      )}
    </main>
  )
}

/** Tells the page how high the bar at its bottom is, so that what takes the focus is never scrolled to beneath it. */
function useHeightForScrolling(isThere: boolean) {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { style } = document.documentElement
    const box = bar.current
    if (!isThere || !box) return undefined
    const watch = new ResizeObserver(() => style.setProperty('--bar', `${box.offsetHeight}px`))
    watch.observe(box)
    return () => {
      watch.disconnect()
      style.removeProperty('--bar')
    }
  }, [isThere])
  return bar
}
