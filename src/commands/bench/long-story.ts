import type { Browser, Page } from '@playwright/test'
import type { Entry } from '../../domain/statement.ts'
import { median, type Figure } from './figure.ts'
import { bringVault, type WithVault } from './vault-in-page.ts'
import { slowProcessor } from './slow-phone.ts'
import { manyStatements } from './statements.ts'

const statements = 10_000
const runs = 5

/** The doors, and the first page behind each that shows that the story is open. */
const doors = [
  ['my story', /I have been here before/, /story$/],
  ['together', /We are together now/, /Please tell me your full name/],
  ['getting ready', /Get ready for a visit/, 'Welcome back'],
] as const

/** Opens a story of ten thousand statements on a slow processor: from the press on the door to the first page behind it. */
export async function longStory(browser: Browser, address: string): Promise<readonly Figure[]> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  await fill(page)
  const client = await slowProcessor(page)
  const figures: Figure[] = []
  for (const [name, door, heading] of doors) {
    const times: number[] = []
    for (let run = 0; run < runs; run += 1) times.push(await through(page, door, heading))
    figures.push({ name: `a story of 10,000 statements: ${name}`, figure: median(times), must: 500, aim: 200, unit: 'ms' })
  }
  await client.detach()
  await context.close()
  return figures
}

/** Keeps the story, and this device as its owner’s. */
async function fill(page: Page): Promise<void> {
  const named = (concept: string, words: string): Entry => ({ kind: 'said', id: concept, at: 1, by: { voice: 'person' }, concept, words, picked: [], lang: 'en-GB', place: 'home', audience: 'everyone', supersedes: [] })
  const entries = [named('call-me', 'Joan'), named('full-name', 'Joan Whitfield'), ...manyStatements(statements, Date.now())]
  await bringVault(page)
  await page.evaluate(async (all) => {
    const { vault } = await (window as unknown as WithVault).brought.openVault({ where: 'device', name: 'alongside', newId: () => crypto.randomUUID(), now: Date.now })
    await vault.keep({ person: 'person-1', entries: all })
    vault.close()
    localStorage.setItem('alongside', JSON.stringify({ screen: 'mine' }))
  }, entries)
}

/** From the press to the paint of the page with this heading, with everything brought that the doors need. */
async function through(page: Page, door: RegExp, heading: RegExp | string): Promise<number> {
  await page.goto('/')
  await page.locator('html[data-at=welcome]').waitFor()
  await page.keyboard.press('Tab')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    addEventListener('click', () => performance.mark('pressed'), { capture: true, once: true })
    const painted = () => requestAnimationFrame(() => setTimeout(() => performance.mark('painted')))
    new MutationObserver((_, watching) => {
      const text = document.querySelector('h1')?.textContent ?? ''
      if (document.documentElement.dataset['at'] !== 'inside' || text === '' || /^Opening/.test(text)) return
      watching.disconnect()
      painted()
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await page.getByRole('link', { name: door }).click()
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0)
  return page.evaluate(() => performance.measure('opened', 'pressed', 'painted').duration)
}
