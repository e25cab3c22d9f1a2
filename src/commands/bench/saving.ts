import type { Browser, Page } from '@playwright/test'
import { restBeforeKeeping } from '../../screens/prepare/use-draft.ts'
import { chooseStatins, startPreparing } from '../walk.ts'
import { percentile, type Figure } from './figure.ts'
import { bringVault, type WithVault } from './vault-in-page.ts'

const saves = 60

/** How long keeping takes on this machine: as the person sees it, and the vault alone. */
export async function saving(browser: Browser, address: string): Promise<readonly Figure[]> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const alone = await keptAlone(page)
  const seen = await seenSaved(page)
  await context.close()
  return [
    { name: 'save: the vault alone, half of them within', figure: percentile(alone, 50), unit: 'ms' },
    { name: 'save: the vault alone, 95 in 100 within', figure: percentile(alone, 95), must: 50, aim: 25, unit: 'ms' },
    { name: 'save: hands at rest to “Saved”, half of them within', figure: percentile(seen, 50), unit: 'ms', why: `after the ${restBeforeKeeping} ms that the hands rest` },
    { name: 'save: hands at rest to “Saved”, 95 in 100 within', figure: percentile(seen, 95), unit: 'ms' },
  ]
}

/** Keeps one statement after another, strictly and sealed, in a database of its own. */
async function keptAlone(page: Page): Promise<readonly number[]> {
  await bringVault(page)
  return page.evaluate(async (count) => {
    const { vault } = await (window as unknown as WithVault).brought.openVault({ where: 'device', name: 'bench', newId: () => crypto.randomUUID(), now: Date.now })
    const times: number[] = []
    for (let index = 0; index < count; index += 1) {
      const words = `Said the ${index}th time: I would like to stay on my feet for my family.`
      const started = performance.now()
      await vault.keep({
        person: 'person-1',
        entries: [{ kind: 'said', id: crypto.randomUUID(), at: index, by: { voice: 'person' }, concept: 'worries', words, picked: [], lang: 'en-GB', place: 'home', audience: 'everyone', supersedes: [] }],
      })
      times.push(performance.now() - started)
    }
    vault.close()
    return times
  }, saves)
}

/** Types a letter, lets the hands rest, and waits for “Saved”: from the end of that rest, again and again. */
async function seenSaved(page: Page): Promise<readonly number[]> {
  await startPreparing(page, 'Joan')
  await chooseStatins(page)
  const box = page.getByRole('main').getByRole('textbox')
  await box.focus()
  return page.evaluate(
    async ({ count, rest }) => {
      const field = document.activeElement as HTMLTextAreaElement
      const times: number[] = []
      const saved = () => document.querySelector('[role=status][data-state]')?.getAttribute('data-state') === 'saved'
      for (let index = 0; index < count; index += 1) {
        const started = performance.now()
        field.setRangeText('a', field.value.length, field.value.length, 'end')
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        await new Promise<void>((resolve) => {
          let wasUnsaved = false
          const look = () => {
            if (!saved()) wasUnsaved = true
            if (!wasUnsaved || !saved()) return
            watching.disconnect()
            resolve()
          }
          const watching = new MutationObserver(look)
          watching.observe(document.body, { subtree: true, childList: true, attributes: true })
          look()
        })
        times.push(performance.now() - started - rest)
      }
      return times
    },
    { count: saves, rest: restBeforeKeeping },
  )
}
