import type { Page } from '@playwright/test'
import { inPreferredFace, speak, type Tongue } from '../in-language.ts'

/** One way in which every screen is looked at. */
export interface Look {
  readonly name: string
  readonly viewport: { readonly width: number; readonly height: number }
  /** Puts the page into this look, and back: the walk goes on in the usual one. */
  put(page: Page): Promise<void>
  putBack(page: Page): Promise<void>
}

const narrow = { width: 320, height: 640 }
const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 800 }
const usual = { theme: 'light', text: '100' }

/** Every look: two widths and the smallest one, the colours, those of the system alone, the words at twice their size, another language, and two at once where they are offered. */
export const looks: readonly Look[] = [
  shown('phone-light', phone, {}),
  shown('desk-light', desk, {}),
  shown('phone-dark', phone, { theme: 'dark' }),
  shown('desk-dark', desk, { theme: 'dark' }),
  shown('phone-contrast', phone, { theme: 'contrast' }),
  shown('desk-contrast', desk, { theme: 'contrast' }),
  shown('phone-320', narrow, {}),
  forced('phone-forced', phone),
  forced('desk-forced', desk),
  shown('phone-large', phone, { text: '200' }),
  shown('desk-large', desk, { text: '200' }),
  spoken('phone-urdu', phone, 'اردو'),
  spoken('desk-urdu', desk, 'اردو'),
  spoken('phone-pair', phone, 'اردو + English'),
  spoken('desk-pair', desk, 'اردو + English'),
]

/** In another language, changed in place at every stop and back, so that the walk goes on in English. */
function spoken(name: string, viewport: Look['viewport'], tongue: Tongue): Look {
  const { put, putBack } = shown(name, viewport, {})
  return {
    name,
    viewport,
    async put(page) {
      await put(page)
      await speak(page, tongue)
      await inPreferredFace(page)
    },
    async putBack(page) {
      await speak(page, 'English')
      await putBack(page)
    },
  }
}

/** In the few colours that the system allows, as on a screen set to high contrast. */
function forced(name: string, viewport: Look['viewport']): Look {
  const { put, putBack } = shown(name, viewport, {})
  return {
    name,
    viewport,
    async put(page) {
      await put(page)
      await page.emulateMedia({ forcedColors: 'active' })
    },
    async putBack(page) {
      await page.emulateMedia({ forcedColors: 'none' })
      await putBack(page)
    },
  }
}

function shown(name: string, viewport: Look['viewport'], changes: Readonly<Record<string, string>>): Look {
  const put = (page: Page, as: Readonly<Record<string, string>>) => page.evaluate((each) => void Object.assign(document.documentElement.dataset, each), as)
  return { name, viewport, put: (page) => put(page, { ...usual, ...changes }), putBack: (page) => put(page, usual) }
}
