import type { Page } from '@playwright/test'
import { chooseStatins, startPreparing } from '../walk.ts'
import type { Found } from './mark.ts'
import type { Telling } from './subject.ts'

/** Goes to the question that is open, as a person would, and gives the marks that stand in its box. */
export async function openByHand(page: Page): Promise<Found> {
  await page.goto('/')
  await page.getByRole('link', { name: /Get ready for a visit/ }).click()
  const known = page.getByRole('button', { name: 'Carry on as Joan' })
  const nobody = page.getByRole('textbox', { name: /What would you like us to call you/ })
  await known.or(nobody).first().waitFor()
  if (await known.isVisible()) await known.click()
  else {
    await startPreparing(page, 'Joan')
    await chooseStatins(page)
  }
  const words = await page.getByRole('main').getByRole('textbox').inputValue()
  return { statements: [], altered: [], noted: [], drafts: words.split(' ').filter((each) => each !== ''), unreadable: 0, recovers: false }
}

/** Types one mark after another, each as soon as the app says that the one before it is saved. */
export async function typeOn(page: Page, session: string): Promise<string> {
  await page.getByRole('main').getByRole('textbox').focus()
  return page.evaluate(async (name) => {
    const box = document.activeElement as HTMLTextAreaElement
    const state = () => document.querySelector('[role=status][data-state]')?.getAttribute('data-state') ?? ''
    const becomes = (wanted: readonly string[]) =>
      new Promise<string>((resolve) => {
        const look = () => {
          if (!wanted.includes(state())) return
          watching.disconnect()
          resolve(state())
        }
        const watching = new MutationObserver(look)
        watching.observe(document.body, { subtree: true, childList: true, attributes: true })
        look()
      })
    for (let index = 0; ; index += 1) {
      const id = `${name}.${index}`
      box.setRangeText(` ${id}`, box.value.length, box.value.length, 'end')
      box.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await becomes(['saving', 'not-saved'])
      const end = await becomes(['saved', 'not-saved', 'held'])
      if (end !== 'saved') return end
      await (window as unknown as Telling).acknowledged({ what: 'draft', id })
    }
  }, session)
}
