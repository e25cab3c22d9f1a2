import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from '@playwright/test'
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
    for (let run = 0; run < runs; run += 1) starts.push(await startOnce(await launch(), address))
    return [{ name: 'warm start, server gone: usable', figure: median(starts), must: 1000, aim: 500, unit: 'ms' }]
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** One start, timed by the page itself. */
async function startOnce(context: BrowserContext, address: string): Promise<number> {
  try {
    const page = await context.newPage()
    await slowProcessor(page)
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.documentElement.dataset['at']) Object.assign(window, { usable: (window as { usable?: number }).usable ?? performance.now() })
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-at'] })
    })
    await page.goto(address)
    const usable = await page.waitForFunction(() => (window as { usable?: number }).usable)
    return (await usable.jsonValue()) ?? 0
  } finally {
    // A browser that is left open keeps the whole command from ending.
    await context.close()
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
