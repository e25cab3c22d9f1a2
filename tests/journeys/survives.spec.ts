import { expect, test, type Page } from '@playwright/test'
import { ownProfile } from '../../src/commands/own-profile.ts'
import { startServer } from '../../src/commands/server.ts'
import { answer, chooseStatins, prepareAtHome, questionNow, startPreparing } from '../../src/commands/walk.ts'

/** Waits until a service worker answers for the page, which it does only when everything is in its store-room. */
async function offlineReady(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? ''), { timeout: 60_000 }).toContain('/sw.js')
}

test('killed in the middle of a sentence, it comes back at that question with the words', async () => {
  const server = await startServer()
  const own = ownProfile()
  try {
    const before = await own.open()
    const page = await before.newPage()
    await startPreparing(page, 'Joan', true, server.address)
    await chooseStatins(page)
    await answer(page, 'the first answer')
    const question = await questionNow(page)
    await page.getByRole('main').getByRole('textbox').fill('half a sent')
    await expect(page.getByText('Saved on this device')).toBeVisible()
    await own.kill(before)

    const after = await own.open()
    const again = await after.newPage()
    await again.goto(server.address)
    await again.getByRole('link', { name: /Get ready for a visit/ }).click()
    await again.getByRole('button', { name: 'Carry on as Joan' }).click()
    await expect(again.getByRole('heading', { level: 1 })).toHaveText(question)
    await expect(again.getByRole('main').getByRole('textbox')).toHaveValue('half a sent')
    await expect(again.getByText('Question 2 of 6')).toBeVisible()
    await after.close()
  } finally {
    server.stop()
    own.forget()
  }
})

test('with the server gone and the browser started again, every part works', async () => {
  const server = await startServer()
  const own = ownProfile()
  try {
    const before = await own.open()
    const page = await before.newPage()
    await page.goto(server.address)
    await page.keyboard.press('Tab')
    await offlineReady(page)
    await before.close()
    server.stop()

    const after = await own.open()
    const again = await after.newPage()
    await again.goto(server.address)
    await prepareAtHome(again, undefined, undefined, server.address)
    for (const path of ['/prepare', '/together', '/together/options', '/story', '/away.html']) {
      await again.goto(server.address + path)
      await expect(again.getByRole('heading', { level: 1 })).not.toHaveText(/Opening/)
    }
    await after.close()
  } finally {
    server.stop()
    own.forget()
  }
})
