import type { Page } from '@playwright/test'
import { expect } from './closed-house.ts'

/** What has the focus, and what is wrong with how it shows. */
export interface Focus {
  /** What it is called, as somebody who hears the page is told. */
  readonly name: string
  /** Its tag, or what kind of field it is. */
  readonly kind: string
  /** A number of its own, the same whenever it is met on this page. */
  readonly id: number
  readonly wrong: readonly string[]
}

/** Looks at what has the focus: it is on the page, in the window, uncovered, and drawn so that it can be seen. */
export async function focusNow(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement
    const ids = ((window as unknown as { met?: Map<Element, number> }).met ??= new Map<Element, number>())
    if (!at || at === document.body || at === document.documentElement) return { name: '', kind: '', id: 0, wrong: ['nothing has the focus'] }
    if (!ids.has(at)) ids.set(at, ids.size + 1)
    const label = at.closest('label') ?? at
    const name = (at.getAttribute('aria-label') ?? (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent ?? '').trim().replaceAll(/\s+/g, ' ')
    const wrong: string[] = []
    const { left, right, top, bottom } = label.getBoundingClientRect()
    const inside = { left: Math.max(left, 0), right: Math.min(right, innerWidth), top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) }
    const isOnTop = [0.1, 0.5, 0.9].some((across) =>
      [0.1, 0.5, 0.9].some((down) => {
        const found = document.elementFromPoint(inside.left + (inside.right - inside.left) * across, inside.top + (inside.bottom - inside.top) * down)
        return found !== null && (label.contains(found) || found.contains(label))
      }),
    )
    if (inside.right - inside.left < 4 || inside.bottom - inside.top < 4) wrong.push('outside the window')
    else if (!isOnTop) wrong.push('covered')
    // Where a field has a box of its own, the box is drawn. A browser's own ring is called "auto" and says no width.
    // A heading takes the focus only so that reading goes on from there: nothing can be pressed.
    const boxes = [at.parentElement, at.parentElement?.parentElement].filter((each) => each?.matches(':focus-within[class$=_box]') ?? false)
    const drawn = [at, label, ...boxes].some((element) => {
      if (!element) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle === 'auto' || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)
    })
    if (!drawn && !/^H[1-6]$/.test(at.tagName)) wrong.push('not drawn')
    return { name, kind: at.getAttribute('type') ?? at.tagName.toLowerCase(), id: ids.get(at) ?? 0, wrong: wrong.map((each) => `${each}: ${at.tagName.toLowerCase()} “${name.slice(0, 40)}”`) }
  })
}

/** Presses keys, and holds after each that the focus is somewhere and can be seen. */
export async function keys(page: Page, ...pressed: readonly string[]): Promise<Focus> {
  let focus: Focus = { name: '', kind: '', id: 0, wrong: [] }
  for (const key of pressed) {
    await page.keyboard.press(key)
    await expect.poll(async () => (focus = await focusNow(page)).wrong, { message: `after ${key}` }).toEqual([])
  }
  return focus
}

/** Goes on with Tab, or back with Shift+Tab, until the focus is on what is so called, or on a field of this kind. */
export async function tabTo(page: Page, wanted: RegExp | string | { readonly kind: string }, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isIt = ({ name, kind }: Focus) => (typeof wanted === 'string' ? name === wanted : wanted instanceof RegExp ? wanted.test(name) : kind === wanted.kind)
  const passed: string[] = []
  for (let presses = 0; presses < 120; presses += 1) {
    const focus = await keys(page, way)
    if (isIt(focus)) return
    passed.push(focus.name)
  }
  throw new Error(`Never came to ${wanted instanceof RegExp ? wanted.source : JSON.stringify(wanted)}, but to ${passed.join(' | ')}`)
}
