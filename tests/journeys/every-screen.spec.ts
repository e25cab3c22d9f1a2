import type { Page } from '@playwright/test'
import { everyScreen } from '../../src/commands/every-screen.ts'
import { expect, test } from './closed-house.ts'
import { inOtherWords, otherWords } from './in-other-words.ts'
import { wrongPictures } from './people-drawn.ts'
import { roomOnPage } from './room-on-page.ts'
import { violations } from './what-axe-finds.ts'

// Every stop of a part in every size: a part that is long takes longer than any other journey.
test.describe.configure({ timeout: 400_000 })

type Window = 'narrow' | 'phone' | 'desk'
const windows: Readonly<Record<Window, { readonly width: number; readonly height: number }>> = {
  narrow: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  desk: { width: 1366, height: 768 },
}

/** With `EVERY_COLOUR=1` every stop is looked at in every colour, in every language: it takes too long for every day. */
const allColours = process.env['EVERY_COLOUR'] === '1'

/** Stops that are looked at in the other colours too: between them they hold every piece that is drawn in colour. */
const inEveryColour = ['welcome', 'question-phrases', 'question-4', 'cards-review', 'preview-only-me', 'my-story', 'story', 'gate-found', 'options-fit', 'options-source', 'outcome-all-open', 'plan', 'not-used-found']

/** And those that hold what is marked as chosen by a colour of the system alone. */
const inForcedColours = [...inEveryColour, 'display-menu', 'start-someone-else', 'question-2', 'present-with-others', 'agenda', 'options-values', 'plan-open', 'sheet-to-decide']

for (const [name, part] of Object.entries(everyScreen)) {
  test(`everybody can use it, and there is room for every word and every finger: ${name}`, async ({ page }) => {
    await page.setViewportSize(windows.desk)
    await part(page, async (stop) => {
      await expect(page.locator('h1').filter({ visible: true }), stop).toHaveCount(1)
      expect.soft(await wrongPictures(page), stop).toEqual([])
      await lookAtEverySize(page, stop, ['phone', 'desk'])
      await lookInEveryColour(page, stop)
    })
  })
}

for (const { name, part, tongue } of otherWords(everyScreen)) {
  test(`everybody can use it, and there is room for every word and every finger, in ${tongue}: ${name}`, async ({ page }) => {
    await page.setViewportSize(windows.desk)
    let looked = 0
    await part(page, async (stop) => {
      const look = async () => {
        await lookAtEverySize(page, stop, ['phone'])
        if (allColours) await lookInEveryColour(page, stop)
      }
      if (await inOtherWords(page, tongue, look)) looked += 1
    })
    expect(looked).toBeGreaterThan(0)
  })
}

/** Whether there is room in every window and size of letters; and what axe finds in these windows. One walk for both: a walk costs more than a look. */
async function lookAtEverySize(page: Page, stop: string, usable: readonly Window[]): Promise<void> {
  for (const window of ['narrow', 'phone', 'desk'] as const) {
    await page.setViewportSize(windows[window])
    for (const text of ['200', '100']) {
      await page.evaluate((value) => (document.documentElement.dataset['text'] = value), text)
      // Twice as large on the smallest phone, some words are wider than the window.
      const found = await page.evaluate(roomOnPage, { wholeWords: text === '100' || window === 'desk' })
      expect.soft(found, `${stop}, ${window}, ${text} %`).toEqual([])
    }
    if (usable.includes(window)) expect.soft(await violations(page), `${stop}, ${window}`).toEqual([])
  }
  await lookInItsTightestDress(page, stop)
  await page.setViewportSize(windows.desk)
}

async function lookInEveryColour(page: Page, stop: string): Promise<void> {
  for (const theme of allColours || inEveryColour.includes(stop) ? ['dark', 'contrast'] : []) {
    await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme)
    expect.soft(await violations(page), `${stop}, ${theme}`).toEqual([])
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'))
  }
  if (!allColours && !inForcedColours.includes(stop)) return
  await page.emulateMedia({ forcedColors: 'active' })
  expect.soft(await violations(page), `${stop}, in the system’s own colours`).toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
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
