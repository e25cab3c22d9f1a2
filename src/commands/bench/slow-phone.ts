import type { BrowserContext, CDPSession, Page } from '@playwright/test'

/** A slow phone: this machine's processor, four times slower. */
export const timesSlower = 4
/** A slow network: 562 milliseconds to every answer, 1.6 Mbit/s down. */
const slowNetwork = { offline: false, latency: 562, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 }

/** Makes this page's processor slow. */
export async function slowProcessor(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: timesSlower })
  return client
}

/** A new page on a slow phone with a slow network and nothing in its cache. */
export async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const client = await slowProcessor(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', slowNetwork)
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  return page
}
