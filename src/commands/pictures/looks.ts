import type { Page } from '@playwright/test'

/** One way in which every screen is looked at. */
export interface Look {
  readonly name: string
  readonly viewport: { readonly width: number; readonly height: number }
  /** Puts the page into this look, and back: the walk goes on in the usual one. */
  put(page: Page): Promise<void>
  putBack(page: Page): Promise<void>
}

const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 800 }
const usual = { theme: 'light', text: '100' }

/** Every look: two widths, the colours, and the words at twice their size. */
export const looks: readonly Look[] = [
  shown('phone-light', phone, {}),
  shown('desk-light', desk, {}),
  shown('phone-dark', phone, { theme: 'dark' }),
  shown('desk-dark', desk, { theme: 'dark' }),
  shown('phone-contrast', phone, { theme: 'contrast' }),
  shown('desk-contrast', desk, { theme: 'contrast' }),
  shown('phone-large', phone, { text: '200' }),
  shown('desk-large', desk, { text: '200' }),
]

function shown(name: string, viewport: Look['viewport'], changes: Readonly<Record<string, string>>): Look {
  const put = (page: Page, as: Readonly<Record<string, string>>) => page.evaluate((each) => void Object.assign(document.documentElement.dataset, each), as)
  return { name, viewport, put: (page) => put(page, { ...usual, ...changes }), putBack: (page) => put(page, usual) }
}
