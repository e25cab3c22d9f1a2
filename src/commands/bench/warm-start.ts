import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser, quietly } from '../browser.ts'
import { startServer } from '../server.ts'
import { median, type Figure } from './figure.ts'
import { slowProcessor } from './slow-phone.ts'

const runs = 5

/** Starts the browser again with the server gone: from asking for the page to a first screen that can be used. */
export async function warmStart(): Promise<readonly Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'alongside-bench-'))
  const launch = () => chromium.launchPersistentContext(profile, { executablePath: findBrowser(), args: quietly, viewport: { width: 390, height: 844 } })
  try {
    const address = await visitOnce(launch)
    const starts: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const context = await launch()
      const page = await context.newPage()
      await slowProcessor(page)
      await page.addInitScript(() => {
        new MutationObserver(() => {
          if (document.documentElement.dataset['at']) Object.assign(window, { usable: (window as { usable?: number }).usable ?? performance.now() })
        }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-at'] })
      })
      await page.goto(address)
      starts.push(await (await page.waitForFunction(() => (window as { usable?: number }).usable)).evaluate(Number))
      await context.close()
    }
    return [{ name: 'warm start, server gone: usable', figure: median(starts), must: 1000, aim: 500, unit: 'ms' }]
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A first visit, until everything lies ready for when there is no network; then the server ends. */
async function visitOnce(launch: () => ReturnType<typeof chromium.launchPersistentContext>): Promise<string> {
  const server = await startServer()
  const context = await launch()
  try {
    const page = await context.newPage()
    await page.goto(server.address)
    await page.keyboard.press('Tab')
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    return server.address
  } finally {
    await context.close()
    server.stop()
  }
}
