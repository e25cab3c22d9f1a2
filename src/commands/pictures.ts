import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { findBrowser, quietly } from './browser.ts'
import { everyScreen } from './every-screen.ts'
import { sheetOf, type Picture } from './pictures/contact-sheet.ts'
import { looks, type Look } from './pictures/looks.ts'
import { startServer } from './server.ts'

const out = 'pictures'

/**
 * Draws every screen of the built app in every look: `npm run pictures`, or some of it by words of their
 * names: `npm run pictures -- phone-dark together`. Each look has a contact sheet, `pictures/<look>.html`,
 * and a picture of it, `pictures/<look>-<n>.png`. Exits 2 where nothing is so named.
 */
export async function run(args: readonly string[]): Promise<number> {
  const named = (name: string, known: readonly string[]) => args.every((arg) => !known.includes(arg)) || args.includes(name)
  const lookNames = looks.map(({ name }) => name)
  const wrong = args.filter((arg) => !lookNames.includes(arg) && !(arg in everyScreen))
  if (wrong.length > 0) {
    console.error(`There is nothing called ${wrong.join(', ')}. There are: ${[...lookNames, ...Object.keys(everyScreen)].join(', ')}.`)
    return 2
  }
  const parts = Object.keys(everyScreen).filter((part) => named(part, Object.keys(everyScreen)))
  const server = await startServer()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: quietly })
  try {
    for (const look of looks.filter(({ name }) => named(name, lookNames))) {
      console.error(`Drawing: ${look.name}`)
      const pictures = await draw(browser, server.address, look, parts)
      for (const sheet of await sheetOf(browser, out, look, pictures)) console.log(sheet)
    }
  } finally {
    await browser.close()
    server.stop()
  }
  return 0
}

/** The whole page, with what stays at the bottom of the window put at its end; a dialog as it is. */
async function whole(page: Page, file: string): Promise<void> {
  const fullPage = (await page.locator('dialog[open]').count()) === 0
  await page.evaluate(setSticky, fullPage ? 'static' : '')
  await page.screenshot({ path: file, fullPage })
  await page.evaluate(setSticky, '')
}

/** Runs in the page. */
function setSticky(position: string): void {
  for (const element of document.querySelectorAll<HTMLElement>('main *')) {
    if (getComputedStyle(element).position === 'sticky') element.dataset['sticky'] = 'yes'
    if (element.dataset['sticky']) element.style.position = position
  }
}

/** Every stop of these parts of the walk, in one look. */
async function draw(browser: Browser, address: string, look: Look, parts: readonly string[]): Promise<readonly Picture[]> {
  const folder = join(out, look.name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const pictures: Picture[] = []
  for (const part of parts) {
    const context = await browser.newContext({ baseURL: address, viewport: look.viewport, permissions: ['clipboard-write'] })
    const page = await context.newPage()
    await everyScreen[part]!(page, async (stop) => {
      await look.put(page)
      const file = join(folder, `${part}-${stop}.png`)
      await whole(page, file)
      await look.putBack(page)
      pictures.push({ name: `${part}: ${stop}`, file })
    })
    await context.close()
  }
  return pictures
}
