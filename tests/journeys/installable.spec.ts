import { expect, test } from '@playwright/test'
import { ownProfile } from '../../src/commands/own-profile.ts'
import { startServer } from '../../src/commands/server.ts'

test('can be installed: the browser finds nothing missing', async () => {
  const server = await startServer()
  const own = ownProfile()
  try {
    const context = await own.open()
    const page = await context.newPage()
    await page.goto(server.address)
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? ''), { timeout: 60_000 }).toContain('/sw.js')
    const client = await context.newCDPSession(page)
    const { errors, url } = await client.send('Page.getAppManifest')
    expect([url, errors]).toEqual([`${server.address}/manifest.webmanifest`, []])
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
    expect(installabilityErrors).toEqual([])
    await context.close()
  } finally {
    server.stop()
    own.forget()
  }
})
