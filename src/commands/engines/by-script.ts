import { setTimeout as pause } from 'node:timers/promises'
import type { DrivenBrowser } from './engine.ts'

/** What there is to do in a page that is driven by scripts alone. */
export interface Hands {
  /** Presses the first thing with these words, as soon as it is there. */
  press(words: string): Promise<void>
  /** Adds this to what stands in the only box of the page, as soon as there is one. */
  type(words: string): Promise<void>
  /** Waits until this expression is true. Rejects, saying what was waited for, where it does not become so. */
  until(expression: string, what: string): Promise<void>
}

const longest = 30_000

export function handsOn(browser: DrivenBrowser): Hands {
  const until = async (expression: string, what: string) => {
    for (const end = Date.now() + longest; Date.now() < end; await pause(50)) {
      // While one page goes and the next one comes there is none to ask.
      if ((await browser.evaluate(expression).catch(() => false)) === true) return
    }
    const shown = await browser.evaluate('document.body.innerText.slice(0, 300)').catch(() => 'no page')
    throw new Error(`Waited in vain: ${what}. The page shows: ${String(shown)}`)
  }
  return {
    until,
    press: (words) => until(`(() => { const found = [...document.querySelectorAll('a[href], button, label')].find((each) => each.innerText.includes(${JSON.stringify(words)})); found?.click(); return Boolean(found) })()`, `to press “${words}”`),
    type: (words) =>
      until(
        `(() => { const box = document.querySelector('main textarea, main input:not([type=radio]):not([type=checkbox])'); if (!box) return false; box.focus(); box.setRangeText(${JSON.stringify(words)}, box.value.length, box.value.length, 'end'); box.dispatchEvent(new InputEvent('input', { bubbles: true })); return true })()`,
        `to type “${words}”`,
      ),
  }
}
