import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { startServer, type OwnServer } from '../../src/commands/server.ts'
import { arrived } from '../../src/commands/walk.ts'
import { emptyBrowserCache, offlineReady } from './deployed.ts'

let server: OwnServer
test.beforeEach(async ({ page }) => {
  server = await startServer()
  await page.goto(server.address)
  await page.keyboard.press('Tab')
  await offlineReady(page)
})
test.afterEach(() => server.stop())

/** Changes one byte of every file that was put by and whose address has this in it, or takes it away. Gives their addresses. */
async function spoil(page: Page, how: 'damaged' | 'missing', named = ''): Promise<readonly string[]> {
  return page.evaluate(
    async ([way, part]) => {
      const [name = ''] = await caches.keys()
      const cache = await caches.open(name)
      const files = (await cache.keys()).filter(({ url }) => url.includes(part))
      for (const file of files) {
        const kept = (await cache.match(file))!
        const bytes = new Uint8Array(await kept.arrayBuffer())
        bytes[bytes.length >> 1]! ^= 1
        if (way === 'damaged') await cache.put(file, new Response(bytes, { headers: kept.headers }))
        else await cache.delete(file)
      }
      return files.map(({ url }) => new URL(url).pathname)
    },
    [how, named] as const,
  )
}

/** The digest of what a page is given at each address; why not, where it is given nothing. */
async function given(page: Page, addresses: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (all) =>
      Promise.all(
        all.map(async (address) => {
          const answer = await fetch(address).catch(() => undefined)
          if (!answer?.ok) return 'nothing'
          const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()))
          return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
        }),
      ),
    addresses,
  )
}

const built = (addresses: readonly string[]) => addresses.map((address) => createHash('sha256').update(readFileSync(join('dist', address))).digest('hex'))

for (const how of ['damaged', 'missing'] as const) {
  test(`every file that was put by and is ${how} is had from the network instead, and is whole again`, async ({ page }) => {
    const files = (await spoil(page, how)).filter((file) => file !== '/practice.json')
    expect(files.length).toBeGreaterThan(40)
    expect(await given(page, files)).toEqual(built(files))
    server.stop()
    await emptyBrowserCache(page)
    expect(await given(page, files)).toEqual(built(files))
  })

  test(`with no network, a file that is ${how} is never given, and the app says that it is not whole`, async ({ page }) => {
    server.stop()
    const files = (await spoil(page, how)).filter((file) => file !== '/practice.json')
    await emptyBrowserCache(page)
    expect(await given(page, files)).toEqual(files.map(() => 'nothing'))
    for (const address of ['/', '/prepare', '/story']) {
      await page.goto(server.address + address)
      await arrived(page, 'Part of this app is damaged here')
    }
  })

  test(`with no network, the first script ${how}: the app says that it is not whole, where it would be a page that answers to nothing`, async ({ page }) => {
    server.stop()
    expect(await spoil(page, how, '/assets/index-')).toHaveLength(1)
    await emptyBrowserCache(page)
    await page.goto(server.address)
    await arrived(page, 'Part of this app is damaged here')
  })

  test(`with no network, one room ${how}: it says so, and the others open`, async ({ page }) => {
    server.stop()
    await spoil(page, how, '/assets/story-room-')
    await emptyBrowserCache(page)
    await page.goto(server.address)
    await page.getByRole('link', { name: /I have been here before/ }).click()
    await arrived(page, 'Something went wrong')
    await page.getByRole('button', { name: 'Start page' }).click()
    await page.getByRole('link', { name: /We are together now/ }).click()
    await arrived(page, 'Which choice shall we look at?')
  })
}
