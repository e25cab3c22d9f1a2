import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from '@playwright/test'
import { median, type Figure } from './figure.ts'
import { slowPage } from './slow-phone.ts'

const runs = 5
const kib = 1024
const phone = { width: 390, height: 844 }

interface Seen {
  readonly painted: number
  readonly usable: number
  readonly blocked: number
  readonly moved: number
}

/** What the first screen costs, cold: beside an empty page from the same server, in turn. */
export async function firstScreen(browser: Browser, address: string): Promise<readonly Figure[]> {
  const app: Seen[] = []
  const empty: Seen[] = []
  for (let run = 0; run < runs; run += 1) {
    empty.push(await open(browser, `${address}/practice.json`))
    app.push(await open(browser, address))
  }
  const of = (key: keyof Seen, from = app) => median(from.map((each) => each[key]))
  return [
    ...(await bytes(browser, address)),
    { name: 'first screen: largest paint', figure: of('painted'), unit: 'ms' },
    { name: 'empty page: largest paint, same run', figure: of('painted', empty), unit: 'ms' },
    { name: 'first screen against an empty page', figure: of('painted') / of('painted', empty), must: 2, aim: 1.5, unit: 'times' },
    { name: 'first screen: usable', figure: of('usable'), must: 2500, aim: 1800, unit: 'ms' },
    { name: 'first screen: main thread blocked from the start', figure: of('blocked'), must: 300, aim: 150, unit: 'ms' },
    { name: 'first screen: layout shift', figure: Math.max(...app.map(({ moved }) => moved)), must: 0, aim: 0, unit: '' },
  ]
}

/** Everything that is asked for until the first screen can be used, as it goes over the network. */
async function bytes(browser: Browser, address: string): Promise<readonly Figure[]> {
  const context = await browser.newContext({ viewport: phone })
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(address)
  await page.locator('html[data-at=welcome]').waitFor()
  const sizes = await Promise.all(
    [...responses].map(async (response) => {
      const body = await response.body()
      const isFont = response.url().endsWith('.woff2')
      return { isScript: response.url().endsWith('.js'), size: isFont ? body.length : gzipSync(body, { level: 6 }).length }
    }),
  )
  await context.close()
  const sum = (which: typeof sizes) => which.reduce((total, { size }) => total + size, 0) / kib
  return [
    { name: 'first screen: requests', figure: sizes.length, must: 5, aim: 4, unit: '' },
    { name: 'first screen: script', figure: sum(sizes.filter(({ isScript }) => isScript)), must: 110, aim: 97, unit: 'KiB gz' },
    { name: 'first screen: in all, faces included', figure: sum(sizes), must: 160, aim: 140, unit: 'KiB gz' },
  ]
}

async function open(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: phone })
  const page = await slowPage(context)
  await page.addInitScript(watch)
  await page.goto(address, { waitUntil: 'load' })
  await rest(page)
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  await context.close()
  return seen
}

/** Until nothing has been fetched for a while, so that late shifts are seen as well. */
async function rest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
}

/** Runs in the page. */
function watch(): void {
  const seen = { painted: 0, blocked: 0, usable: 0, moved: 0 }
  Object.assign(window, { seen })
  const on = (type: string, add: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true })
  on('largest-contentful-paint', (entry) => (seen.painted = entry.startTime))
  on('longtask', (entry) => (seen.blocked += Math.max(0, entry.duration - 50)))
  on('layout-shift', (entry) => (seen.moved += (entry as PerformanceEntry & { value: number }).value))
  new MutationObserver(() => {
    if (seen.usable === 0 && document.documentElement.dataset['at']) seen.usable = performance.now()
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-at'] })
}
