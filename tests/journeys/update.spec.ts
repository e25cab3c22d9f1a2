import type { Page } from '@playwright/test'
import { answer, answerAll, arrived, chooseStatins, decide, finishPreparing, meet, press, startPreparing } from '../../src/commands/walk.ts'
import { expect, phone, test } from './closed-house.ts'
import { assetsOfA, emptyBrowserCache, expectVersion, newerIsWaiting, offlineReady, startHost, type Host } from './deployed.ts'

test.use({ viewport: phone })

const words = 'to dance at the wedding in May'
const ready = 'A newer version of this app is ready.'

let host: Host
test.beforeEach(async () => {
  host = await startHost()
})
test.afterEach(() => host.forget())

/** On version A, with everything put by, in the middle of getting ready. */
async function inTheMiddle(page: Page): Promise<void> {
  await page.goto(host.address)
  await page.keyboard.press('Tab')
  await offlineReady(page)
  await startPreparing(page, 'Joan', true, host.address)
  await chooseStatins(page)
  await answer(page, words)
}

/** On to the end of the visit, through every room that is left. */
async function onToTheEnd(page: Page): Promise<void> {
  await answerAll(page, () => words)
  await finishPreparing(page)
  await press(page, 'We are together now')
  await meet(page)
  await decide(page)
}

async function goHome(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Alongside' }).first().click()
  await arrived(page, /What matters to you/)
}

async function takeIt(page: Page): Promise<void> {
  await press(page, 'Use it now')
  await arrived(page, /What matters to you/)
}

async function storyIsWhole(page: Page): Promise<void> {
  await page.getByRole('link', { name: /I have been here before/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Joan’s story')
  await expect(page.getByText(words).first()).toBeVisible()
}

test('a newer version comes in the middle of a visit: the visit goes on without it, even with no network, and the first screen offers it', async ({ page }) => {
  await inTheMiddle(page)
  host.upload('B')
  await newerIsWaiting(page)
  host.stop()
  await emptyBrowserCache(page)
  await expect(page.getByText(ready)).toHaveCount(0)
  await onToTheEnd(page)
  await expect(page.getByText(ready)).toHaveCount(0)
  const had = await page.evaluate(async (files) => (await Promise.all(files.map((file) => fetch(file)))).filter(({ ok }) => ok).length, assetsOfA())
  expect(had).toBe(assetsOfA().length)
  await goHome(page)
  await expectVersion(page, 'A')
  await expect(page.getByText(ready)).toBeVisible()
  await takeIt(page)
  await expectVersion(page, 'B')
  await storyIsWhole(page)
})

test('taken in one window, a newer version leaves the visit in another window as it is, until its first screen', async ({ page, context }) => {
  await inTheMiddle(page)
  const other = await context.newPage()
  await other.goto(host.address)
  host.upload('B')
  await newerIsWaiting(other)
  await expect(other.getByText(ready)).toBeVisible()
  await takeIt(other)
  await expectVersion(other, 'B')
  host.stop()
  await emptyBrowserCache(page)

  await page.bringToFront()
  await onToTheEnd(page)
  await expectVersion(page, 'A')
  await goHome(page)
  await expect(page.getByText(ready)).toBeVisible()
  await takeIt(page)
  await expectVersion(page, 'B')
  await storyIsWhole(page)
})

test('a host may go back to the version before, and the story stays', async ({ page }) => {
  await inTheMiddle(page)
  for (const version of ['B', 'A'] as const) {
    await goHome(page)
    host.upload(version)
    await newerIsWaiting(page)
    await takeIt(page)
    await expectVersion(page, version)
    await storyIsWhole(page)
  }
})

test('a version that is only half uploaded is not taken', async ({ page }) => {
  await inTheMiddle(page)
  host.uploadHalf()
  const came = await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!
    const found = new Promise<ServiceWorker>((resolve) => registration.addEventListener('updatefound', () => resolve(registration.installing!)))
    await registration.update().catch(() => undefined)
    const worker = await found
    return new Promise<string>((resolve) => worker.addEventListener('statechange', () => resolve(worker.state)))
  })
  expect(came).toBe('redundant')
  await goHome(page)
  await expect(page.getByText(ready)).toHaveCount(0)
  host.upload('B')
  await newerIsWaiting(page)
  await expect(page.getByText(ready)).toBeVisible()
})
