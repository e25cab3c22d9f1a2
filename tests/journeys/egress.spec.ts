import { expect, test } from '@playwright/test'
import { quietly } from '../../src/commands/browser.ts'
import { startOpenHouse } from '../../src/commands/egress/listener.ts'
import { startLoggingProxy } from '../../src/commands/egress/logging-proxy.ts'
import { toldSomething, tryChannels } from '../../src/commands/egress/try-channels.ts'
import { ownProfile } from '../../src/commands/own-profile.ts'
import { startServer } from '../../src/commands/server.ts'
import { decide, meet, prepareAtHome, press } from '../../src/commands/walk.ts'

/** What the browser asks its maker for by itself, on any page with a form: no page can forbid it, and no word of ours is in it. */
const theBrowsersOwn = ['update.googleapis.com', 'accounts.google.com', 'content-autofill.googleapis.com']

test('a script of somebody else’s in the page tells nobody anything, through any channel that works elsewhere', async ({ browser, baseURL }) => {
  const openHouse = await startOpenHouse()
  const from = (address: string) => tryChannels(() => browser.newContext({ baseURL: address, serviceWorkers: 'block' }))
  try {
    const [open, ours] = await Promise.all([from(openHouse.address), from(baseURL!)])
    const works = open.filter(toldSomething).map(({ channel }) => channel)
    expect(ours.map(({ channel }) => channel).filter((channel) => !works.includes(channel) && channel !== 'any of these')).toEqual([])
    expect(ours.filter(toldSomething)).toEqual([])
  } finally {
    openHouse.stop()
  }
})

test('a whole visit, from home to the plan, asks nobody but the app’s own server', async () => {
  const server = await startServer()
  const proxy = await startLoggingProxy(server.address)
  const own = ownProfile()
  try {
    const context = await own.open({ args: [...quietly, ...proxy.options], baseURL: server.address })
    const page = await context.newPage()
    await prepareAtHome(page)
    await press(page, 'We are together now')
    await meet(page)
    await decide(page)
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? '')).toContain('/sw.js')
    await context.close()
    const { host } = new URL(server.address)
    expect(Object.keys(proxy.asked()).filter((each) => !theBrowsersOwn.includes(each.replace(/:443$/, '')))).toEqual([host])
    expect(proxy.asked()[host]).toBeGreaterThan(50)
  } finally {
    proxy.stop()
    server.stop()
    own.forget()
  }
})

test('a link to telephone still works, with every door shut', async ({ page }) => {
  await page.goto('/')
  await page.locator('html[data-at=welcome]').waitFor()
  const stopped = await page.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('a[href^="tel:"]')!
    const stops: boolean[] = []
    addEventListener('click', (event) => stops.push(event.defaultPrevented))
    ;(window as unknown as { navigation: EventTarget }).navigation.addEventListener('navigate', (event) => stops.push(event.defaultPrevented))
    link.click()
    await new Promise((resolve) => setTimeout(resolve))
    return stops
  })
  expect(stopped.length).toBeGreaterThan(0)
  expect(stopped).not.toContain(true)
})
