import type { Browser, Page } from '@playwright/test'
import { stretchHere } from '../../sealing/argon2.ts'
import { plainPassphrase, usualCost } from '../../sealing/stretching.ts'
import { arrived, prepareAtHome, press } from '../walk.ts'
import { median, type Figure } from './figure.ts'
import { slowProcessor, timesSlower } from './slow-phone.ts'

const passphrase = 'three quiet herons'
const runs = 7

/**
 * From the press on “Unlock” to the paint of my story, on a slow processor. The browser does not slow workers
 * down, and it is a worker that stretches the passphrase: so its time is measured by itself and counted as often.
 */
export async function unlock(browser: Browser, address: string): Promise<readonly Figure[]> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  await prepareAtHome(page)
  await lock(page)
  await slowProcessor(page)
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push(await unlocked(page))
  await context.close()
  const opened = median(times)
  const stretching = median(await stretchedFor())
  return [
    { name: 'unlock: from the press to my story, the page slow', figure: opened, unit: 'ms' },
    { name: 'unlock: stretching alone, on this machine', figure: stretching, unit: 'ms' },
    { name: 'unlock: from the press to my story, page and stretching slow', figure: opened + (timesSlower - 1) * stretching, must: 1000, aim: 800, unit: 'ms' },
  ]
}

async function lock(page: Page): Promise<void> {
  await page.goto('/story')
  await press(page, 'Lock it with words')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(passphrase)
  await dialog.getByRole('button', { name: 'Lock my story with these words' }).click()
  await dialog.getByRole('button', { name: 'I have written it down' }).click()
}

async function unlocked(page: Page): Promise<number> {
  await page.goto('/story')
  await arrived(page, 'Open a locked story')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Your words').fill(passphrase)
  await page.evaluate(() => {
    performance.clearMarks()
    addEventListener('click', () => performance.mark('pressed'), { capture: true, once: true })
    new MutationObserver((_, watching) => {
      if (!document.querySelector('h1')?.textContent?.endsWith('story') || document.querySelector('h1')?.textContent?.startsWith('Open')) return
      watching.disconnect()
      requestAnimationFrame(() => setTimeout(() => performance.mark('painted')))
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0)
  return page.evaluate(() => performance.measure('unlocked', 'pressed', 'painted').duration)
}

/** How long stretching takes, one after the other. */
async function stretchedFor(): Promise<readonly number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now()
    await stretchHere(plainPassphrase(passphrase), crypto.getRandomValues(new Uint8Array(16)), usualCost)
    times.push(performance.now() - started)
  }
  return times
}
