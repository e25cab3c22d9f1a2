import type { Page } from '@playwright/test'
import { arrived, prepareAtHome, press, type AtStop } from './walk.ts'

/** Waits until the copies beside the database have followed everything that was kept. */
export async function copiesHaveFollowed(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const marker = localStorage.getItem('alongside.marker') ?? ''
      const seen = window as { marker?: string }
      const still = marker !== '' && seen.marker === marker
      seen.marker = marker
      return still
    },
    undefined,
    { polling: 1200 },
  )
}

/** Takes some of what this origin keeps away, as an eviction or a tidying program does. */
export async function loseStorage(page: Page, storageTypes: string): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes })
  await client.detach()
}

/** A browser that has lost a story: with a whole copy beside it, and then with none. */
export async function lostAndFound(page: Page, at: AtStop): Promise<void> {
  await prepareAtHome(page)
  await copiesHaveFollowed(page)
  await page.goto('/away.html')
  await loseStorage(page, 'indexeddb')
  await page.goto('/story')
  await arrived(page, 'Your story is safe: we found a copy')
  await at('a-copy-was-found')
  await press(page, 'Bring it back')
  await arrived(page, /parts are here$/)
  await at('it-is-back')
  await press(page, 'Go on')
  await arrived(page, 'Joan’s story')
  await copiesHaveFollowed(page)
  await page.goto('/away.html')
  await loseStorage(page, 'indexeddb,file_systems')
  await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('alongside.copy.')).forEach((name) => localStorage.removeItem(name)))
  await page.goto('/story')
  await arrived(page, 'What was kept here is gone')
  await at('all-is-gone')
}
