import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'

/** Everything that one page gives away, by the way in which it does. */
export interface Shown {
  readonly markup: string
  readonly written: string
  readonly accessibility: string
  readonly print: string
  readonly address: string
}

/** Reads a page as a camera, a screen reader, a printer and the browser's own bar would. */
export async function whatIsShown(page: Page): Promise<Shown> {
  const written = () => [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value).join('\n')
  return {
    markup: await page.content(),
    written: await page.evaluate(written),
    accessibility: await accessibilityTree(page),
    print: await printed(page),
    address: await page.evaluate(() => `${document.title} ${location.href} ${JSON.stringify(history.state)}`),
  }
}

/** Which of these words a page gives away, and in which way; empty where it does not. */
export async function givenAway(page: Page, words: readonly string[]): Promise<readonly string[]> {
  const shown = await whatIsShown(page)
  return words.flatMap((each) => Object.entries(shown).flatMap(([way, all]) => ((all as string).includes(each) ? [`${each}, in the ${way}`] : [])))
}

async function accessibilityTree(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  await client.detach()
  return JSON.stringify(nodes)
}

async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  await page.emulateMedia({ media: null })
  return text
}

/** The words on the pages that come out of a printer; none where nothing here can read them. */
export async function wordsOnPaper(page: Page): Promise<string> {
  return wordsInFile(await page.pdf())
}

/** The words in a file for the printer; none where nothing here can read it. */
export function wordsInFile(pdf: Buffer): string {
  try {
    return execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}
