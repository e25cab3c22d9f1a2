import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type * as Axe from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it stands, a line each. */
export async function violations(page: Page): Promise<readonly string[]> {
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
