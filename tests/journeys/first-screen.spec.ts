import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test, type Response } from '@playwright/test'
import urdu from '../../src/i18n/ur/welcome.json' with { type: 'json' }

const kib = 1024

/** What the first screen may cost, until it can be used; the service worker's store-room aside. Urdu has a face of its own to bring. */
const budgets = {
  English: { address: '/', requests: 4, script: 110 * kib, total: 160 * kib },
  Urdu: { address: '/ur', requests: 5, script: 110 * kib, total: 260 * kib },
}

for (const [language, budget] of Object.entries(budgets)) {
  test(`the first screen in ${language} keeps its budget of bytes and requests`, async ({ page }) => {
    const responses: Response[] = []
    page.on('response', (response) => responses.push(response))
    await page.goto(budget.address)
    await page.locator('html[data-at=welcome]').waitFor()
    await page.evaluate(() => document.fonts.ready)
    const bodies = new Map<string, number>()
    for (const response of [...responses]) {
      const path = new URL(response.url()).pathname
      const body = await response.body()
      bodies.set(path, path.endsWith('.woff2') ? body.length : gzipSync(body, { level: 6 }).length)
    }

    const script = [...bodies].filter(([path]) => path.endsWith('.js')).reduce((sum, [, bytes]) => sum + bytes, 0)
    const total = [...bodies.values()].reduce((sum, bytes) => sum + bytes, 0)
    console.log(`first screen in ${language}: ${bodies.size} requests, ${Math.round(script / kib)} KiB of script, ${Math.round(total / kib)} KiB in all (gzip)`)
    expect([...bodies.keys()]).toHaveLength(budget.requests)
    expect(script).toBeLessThanOrEqual(budget.script)
    expect(total).toBeLessThanOrEqual(budget.total)
  })
}

for (const [language, { address, heading, door, away }] of Object.entries({
  English: { address: '/', heading: 'What matters to you, side by side with what could help', door: '/prepare', away: '/away.html' },
  Urdu: { address: '/ur', heading: urdu.heading, door: '/ur/prepare', away: '/ur/away.html' },
})) {
  test(`the first screen in ${language} is readable, and its doors are links, before any script runs`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    const doors = page.getByRole('navigation').getByRole('link')
    await expect(doors.first()).toHaveAttribute('href', door)
    await expect(page.locator(`a[href="${away}"]`)).toBeVisible()
    await context.close()
  })
}

test('every answer of the server carries the headers of a closed house', async ({ request }) => {
  const { headers } = JSON.parse(readFileSync('dist/serve.json', 'utf8')) as { headers: { source: string; headers: { key: string; value: string }[] }[] }
  const always = headers.find(({ source }) => source === '**')!.headers.filter(({ key }) => key !== 'Cache-Control')
  for (const path of ['/', '/prepare', '/together/options', '/sw.js', '/manifest.webmanifest', '/nothing-here']) {
    const answer = await request.get(path)
    for (const { key, value } of always) expect(`${path} ${key}: ${answer.headers()[key.toLowerCase()]}`).toBe(`${path} ${key}: ${value}`)
  }
})

for (const [language, address] of Object.entries({ English: '/', Urdu: '/ur' })) {
  test(`nothing moves while the first screen comes in ${language}`, async ({ page }) => {
    await page.addInitScript(() => {
      const moved = { sum: 0 }
      Object.assign(window, { moved })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.sum += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    const moved = await page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum)
    expect(moved).toBeLessThan(0.001)
  })
}
