import type { Browser } from '@playwright/test'
import { everyScreen } from '../every-screen.ts'
import type { Figure } from './figure.ts'

const megabyte = 1024 * 1024

class Arrived extends Error {}

/** How much memory the page's script holds on the options page, rubbish taken out. */
export async function memory(browser: Browser, address: string): Promise<readonly Figure[]> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  let used = 0
  const walk = everyScreen['together']!(page, async (stop) => {
    if (stop !== 'options') return
    await client.send('HeapProfiler.collectGarbage')
    used = (await client.send('Runtime.getHeapUsage')).usedSize
    throw new Arrived()
  })
  await walk.catch((error: unknown) => {
    if (!(error instanceof Arrived)) throw error
  })
  await context.close()
  return [{ name: 'memory of script on the options page', figure: used / megabyte, must: 60, aim: 30, unit: 'MB' }]
}
