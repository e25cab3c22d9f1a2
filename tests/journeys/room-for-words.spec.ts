import type { Page } from '@playwright/test'
import { everyScreen } from '../../src/commands/every-screen.ts'
import { expect, test } from './closed-house.ts'
import { inOtherWords, otherWords } from './in-other-words.ts'
import { roomOnPage } from './room-on-page.ts'

const windows = { narrow: { width: 320, height: 640 }, phone: { width: 390, height: 844 }, desk: { width: 1366, height: 768 } }
const textSizes = ['100', '200']

for (const [name, part] of Object.entries(everyScreen)) {
  test(`there is room for every word and every finger: ${name}`, async ({ page }) => {
    await page.setViewportSize(windows.desk)
    await part(page, (stop) => lookAtEverySize(page, stop))
  })
}

for (const { name, part, tongue } of otherWords(everyScreen)) {
  test(`there is room for every word and every finger in ${tongue}: ${name}`, async ({ page }) => {
    await page.setViewportSize(windows.desk)
    let looked = 0
    await part(page, async (stop) => {
      if (await inOtherWords(page, tongue, () => lookAtEverySize(page, stop))) looked += 1
    })
    expect(looked).toBeGreaterThan(0)
  })
}

async function lookAtEverySize(page: Page, stop: string): Promise<void> {
  for (const [window, size] of Object.entries(windows)) {
    await page.setViewportSize(size)
    for (const text of textSizes) {
      await page.evaluate((value) => (document.documentElement.dataset['text'] = value), text)
      // Twice as large on the smallest phone, some words are wider than the window.
      const found = await page.evaluate(roomOnPage, { wholeWords: text === '100' || window === 'desk' })
      expect.soft(found, `${stop}, ${window}, ${text} %`).toEqual([])
    }
  }
  await lookInItsTightestDress(page, stop)
  await page.setViewportSize(windows.desk)
}

/** On the smallest phone with the biggest buttons, in the system's own colours, which draw a border round every button. */
async function lookInItsTightestDress(page: Page, stop: string): Promise<void> {
  const dress = (steady: 'on' | 'off') => page.evaluate((as) => void Object.assign(document.documentElement.dataset, as), { text: '100', steady })
  await page.setViewportSize(windows.narrow)
  await page.emulateMedia({ forcedColors: 'active' })
  await dress('on')
  expect.soft(await page.evaluate(roomOnPage, { wholeWords: true }), `${stop}, narrow, with bigger buttons, in the system’s own colours`).toEqual([])
  await dress('off')
  await page.emulateMedia({ forcedColors: 'none' })
}
