import type { Page } from '@playwright/test'

/** What a page may be read in, as the language's own dialog calls it. */
export type Tongue = 'English' | 'اردو' | 'اردو + English'

/**
 * Changes the language at a stop of a walk, as somebody would by the globe, whatever dialog is open; and back
 * with `English`. Does nothing on a page that is outside the app, or that does not offer this. Resolves to whether it did.
 */
export async function speak(page: Page, tongue: Tongue): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const globe = document.querySelector<HTMLElement>('header [class$=app-bar_actions] button')
    if (!globe) return false
    const until = async (isSo: () => boolean) => {
      for (let turns = 0; !isSo() && turns < 600; turns += 1) await new Promise((next) => setTimeout(next, 16))
    }
    const dialogs = () => [...document.querySelectorAll<HTMLElement>('dialog[open]')]
    const before = dialogs().length
    globe.click()
    await until(() => dialogs().length > before)
    const dialog = dialogs().at(-1)
    const words = (label: Element) => label.textContent.trim()
    const answers = [...(dialog?.querySelectorAll('label') ?? [])]
    const answer = answers.find((label) => (wanted.includes('+') ? words(label) === wanted : words(label).startsWith(wanted) && !words(label).includes('+')))
    const first = wanted === 'English' ? 'en-GB' : 'ur'
    answer?.querySelector('input')?.click()
    if (answer) await until(() => document.documentElement.lang === first && wanted.includes('+') === 'pair' in document.documentElement.dataset)
    ;[...(dialogs().at(-1)?.querySelectorAll('button') ?? [])].at(-1)?.click()
    await until(() => dialogs().length === before)
    // Now and then a browser never says that its faces are ready, though they are.
    await Promise.race([document.fonts.ready, new Promise((done) => setTimeout(done, 3000))])
    return answer !== undefined
  }, tongue)
}

/** Sets the page in the face that its readers like best, as it is from the second start on. */
export async function inPreferredFace(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.documentElement.dataset['script'] = 'nastaliq'
    await document.fonts.load('1rem "Noto Nastaliq Urdu"', 'ا')
    await Promise.race([document.fonts.ready, new Promise((done) => setTimeout(done, 3000))])
  })
}
