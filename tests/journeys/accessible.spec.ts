import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type * as Axe from 'axe-core'
import { everyScreen } from '../../src/commands/every-screen.ts'
import { desk, expect, phone, test } from './closed-house.ts'
import { inOtherWords, otherWords } from './in-other-words.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Stops that are looked at in the other colours too: between them they hold every piece that is drawn in colour. */
const inEveryColour = ['welcome', 'question-phrases', 'question-4', 'cards-review', 'preview-only-me', 'my-story', 'story', 'gate-found', 'options-fit', 'options-source', 'outcome-all-open', 'plan', 'not-used-found']

/** And those that hold what is marked as chosen by a colour of the system alone. */
const inForcedColours = [...inEveryColour, 'display-menu', 'start-someone-else', 'question-2', 'present-with-others', 'agenda', 'options-values', 'plan-open', 'sheet-to-decide']

for (const [name, part] of Object.entries(everyScreen)) {
  test(`everybody can use it: ${name}`, async ({ page }) => {
    await page.setViewportSize(desk)
    await part(page, async (stop) => {
      await expect(page.locator('h1').filter({ visible: true }), stop).toHaveCount(1)
      expect.soft(await wrongPictures(page), stop).toEqual([])
      for (const size of [phone, desk]) {
        await page.setViewportSize(size)
        expect.soft(await violations(page), `${stop}, ${size.width} wide`).toEqual([])
      }
      for (const theme of inEveryColour.includes(stop) ? ['dark', 'contrast'] : []) {
        await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme)
        expect.soft(await violations(page), `${stop}, ${theme}`).toEqual([])
        await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'))
      }
      if (inForcedColours.includes(stop)) {
        await page.emulateMedia({ forcedColors: 'active' })
        expect.soft(await violations(page), `${stop}, in the system’s own colours`).toEqual([])
        await page.emulateMedia({ forcedColors: 'none' })
      }
    })
  })
}

for (const { name, part, tongue } of otherWords(everyScreen)) {
  test(`everybody can use it in ${tongue}: ${name}`, async ({ page }) => {
    await page.setViewportSize(desk)
    let looked = 0
    await part(page, async (stop) => {
      const is = await inOtherWords(page, tongue, async () => {
        for (const size of [phone, desk]) {
          await page.setViewportSize(size)
          expect.soft(await violations(page), `${stop}, ${size.width} wide`).toEqual([])
        }
      })
      if (is) looked += 1
    })
    expect(looked).toBeGreaterThan(0)
  })
}

/** What axe finds on the page as it stands, a line each. */
async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async (values) => {
    const { run } = (window as unknown as { axe: typeof Axe }).axe
    // What stays in reach at the bottom of the window lies over the page, and takes nothing away: the page scrolls.
    const stays = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => getComputedStyle(element).position === 'sticky')
    for (const { style } of stays) style.position = 'static'
    const { violations: found } = await run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    for (const { style } of stays) style.removeProperty('position')
    return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`))
  }, rules)
}

/** Pictures of people in which those drawn are not those that the numbers beside them say, a line each. */
async function wrongPictures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const numberIn = (element: Element | null | undefined) => Number((/[\d,]+/.exec(element?.textContent ?? '')?.[0] ?? '0').replaceAll(',', ''))
    return [...document.querySelectorAll('svg[data-of]')].flatMap((picture) => {
      const drawn = (kind: string) => (picture.querySelector(`[class$=_${kind}]`)?.getAttribute('d') ?? '').split('M').length - 1
      const because = drawn('avoided') + drawn('caused')
      const all = drawn('event') + because + drawn('neither')
      const block = picture.closest('[class$=number-block_block]')
      const said = { of: numberIn(block?.querySelector('[class$=_of]')), count: numberIn(block?.querySelector('[class$=_count]')), because: numberIn(block?.querySelector('[class$=_because]')) }
      const label = picture.getAttribute('aria-label') ?? ''
      const wrong = [
        all !== Number(picture.getAttribute('data-of')) && `${all} people drawn`,
        block && all !== said.of && `${all} people drawn of ${said.of}`,
        block && because !== said.because && `${because} drawn as spared or caused, ${said.because} said`,
        block && drawn('event') + drawn('caused') !== said.count && `${drawn('event') + drawn('caused')} drawn with it, ${said.count} said`,
      ]
      return wrong.flatMap((each) => (each ? [`${each}: ${label}`] : []))
    })
  })
}
