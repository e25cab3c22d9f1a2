import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test, type Response } from '@playwright/test'

const kib = 1024

/** What the first screen may cost, until it can be used; the service worker's store-room aside. */
const budget = { requests: 4, script: 110 * kib, total: 160 * kib }

test('the first screen keeps its budget of bytes and requests', async ({ page }) => {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto('/')
  await page.locator('html[data-at=welcome]').waitFor()
  const bodies = new Map<string, number>()
  for (const response of [...responses]) {
    const path = new URL(response.url()).pathname
    const body = await response.body()
    bodies.set(path, path.endsWith('.woff2') ? body.length : gzipSync(body, { level: 6 }).length)
  }

  const script = [...bodies].filter(([path]) => path.endsWith('.js')).reduce((sum, [, bytes]) => sum + bytes, 0)
  const total = [...bodies.values()].reduce((sum, bytes) => sum + bytes, 0)
  console.log(`first screen: ${bodies.size} requests, ${Math.round(script / kib)} KiB of script, ${Math.round(total / kib)} KiB in all (gzip)`)
  expect([...bodies.keys()]).toHaveLength(budget.requests)
  expect(script).toBeLessThanOrEqual(budget.script)
  expect(total).toBeLessThanOrEqual(budget.total)
})

test('the first screen is readable, and its doors are links, before any script runs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What matters to you, side by side with what could help')
  await expect(page.getByRole('link', { name: /Get ready for a visit/ })).toHaveAttribute('href', '/prepare')
  await expect(page.getByRole('link', { name: /Exit/ })).toHaveAttribute('href', '/away.html')
  await context.close()
})

test('every answer of the server carries the headers of a closed house', async ({ request }) => {
  const { headers } = JSON.parse(readFileSync('dist/serve.json', 'utf8')) as { headers: { source: string; headers: { key: string; value: string }[] }[] }
  const always = headers.find(({ source }) => source === '**')!.headers.filter(({ key }) => key !== 'Cache-Control')
  for (const path of ['/', '/prepare', '/together/options', '/sw.js', '/manifest.webmanifest', '/nothing-here']) {
    const answer = await request.get(path)
    for (const { key, value } of always) expect(`${path} ${key}: ${answer.headers()[key.toLowerCase()]}`).toBe(`${path} ${key}: ${value}`)
  }
})

test('nothing moves while the first screen comes', async ({ page }) => {
  await page.addInitScript(() => {
    const moved = { sum: 0 }
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.sum += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum)).toBeLessThan(0.001)
})
