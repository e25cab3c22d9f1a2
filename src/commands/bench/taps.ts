import type { Browser, Page } from '@playwright/test'
import { everyScreen } from '../every-screen.ts'
import { chooseStatins, startPreparing, type AtStop } from '../walk.ts'
import { percentile, type Figure } from './figure.ts'
import { slowProcessor } from './slow-phone.ts'

/** One tap or key, and how long until the next paint. */
interface Tap {
  readonly duration: number
  /** What was pressed, and on which page, for whoever wants to mend it. */
  readonly what: string
}

type Walk = (page: Page, at: AtStop) => Promise<void>

const phone = { width: 390, height: 844 }

/** From any tap or key to the next paint, over a walk through every screen on a slow processor. */
export async function taps(browser: Browser, address: string): Promise<readonly Figure[]> {
  const found: Tap[] = []
  const walks: Readonly<Record<string, Walk>> = { ...everyScreen, writing }
  for (const [name, walk] of Object.entries(walks)) {
    const context = await browser.newContext({ baseURL: address, viewport: phone, permissions: ['clipboard-write'] })
    await context.exposeFunction('tapped', (tap: Tap) => void found.push({ ...tap, what: `${name}: ${tap.what}` }))
    await context.addInitScript(watch)
    const page = await context.newPage()
    await slowProcessor(page)
    await walk(page, async () => {})
    await page.waitForLoadState('networkidle')
    await context.close()
  }
  const worst = [...found].sort((one, other) => other.duration - one.duration)
  for (const { duration, what } of worst.slice(0, 10)) console.error(`${duration} ms: ${what}`)
  return [
    { name: 'tap to next paint: the worst', figure: worst[0]?.duration ?? 0, must: 100, aim: 50, unit: 'ms', why: worst[0]?.what ?? '' },
    { name: `tap to next paint: 98 in 100 of ${found.length}`, figure: percentile(found.map(({ duration }) => duration), 98), unit: 'ms' },
  ]
}

/** Words typed key by key, as a person types them. */
async function writing(page: Page): Promise<void> {
  await startPreparing(page, 'Joan')
  await chooseStatins(page)
  await page.getByRole('main').getByRole('textbox').pressSequentially('I would like to stay on my feet for my family, and not to be a burden.', { delay: 40 })
}

/** Runs in the page: tells of every interaction, once, with the longest of its events. */
function watch(): void {
  const told = new Map<number, number>()
  const tell = (window as unknown as { tapped(tap: { duration: number; what: string }): void }).tapped
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      const { interactionId, duration } = entry as PerformanceEventTiming & { interactionId: number }
      if (!interactionId || (told.get(interactionId) ?? 0) >= duration) continue
      told.set(interactionId, duration)
      const pressed = (entry.target as Element | null)?.closest('button, a, label, summary, input, textarea')
      tell({ duration, what: `${entry.name} ${(pressed?.textContent || pressed?.tagName) ?? ''} at ${location.pathname}`.replaceAll(/\s+/g, ' ').slice(0, 120) })
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
}
