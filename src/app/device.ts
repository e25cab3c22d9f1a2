import { languages } from '../i18n/languages.ts'

export const themes = ['system', 'light', 'dark', 'contrast'] as const
export const textSizes = ['100', '125', '150', '200'] as const

/** How it looks on this device. */
export interface Display {
  readonly theme: (typeof themes)[number]
  readonly text: (typeof textSizes)[number]
  readonly steady: boolean
}

/** Whose screen this is. Until somebody says "mine", it is the practice's, and nothing is kept on it. */
export type WhoseScreen = 'mine' | 'practice'

/** After so many minutes with no sign of anybody, from 1 to 30; and on going out of sight where that is wanted. */
export interface WhenToLock {
  readonly minutes: number
  readonly onHide: boolean
}

/** What this device remembers about itself. Nothing in it is about a person. */
export interface Device {
  readonly display: Display
  readonly screen?: WhoseScreen
  /** When a story with a passphrase is locked here. */
  readonly lock?: WhenToLock
  /** The language that it was last used in. */
  readonly language?: string
}

const key = 'alongside'
const usual: Device = { display: { theme: 'system', text: '100', steady: false } }

/** What this device remembers, or the usual where it remembers nothing or will not say. */
export function readDevice(): Device {
  try {
    return parse(JSON.parse(localStorage.getItem(key) ?? '{}'))
  } catch {
    return usual
  }
}

/** Remembers it where the browser lets us; otherwise it holds until the page is closed. */
export function rememberDevice(device: Device): void {
  try {
    localStorage.setItem(key, JSON.stringify(device))
  } catch {
    // A private window may refuse: the choice still holds on this page.
  }
}

function parse(kept: unknown): Device {
  const { display, screen, language, lock } = (typeof kept === 'object' && kept !== null ? kept : {}) as { display?: Partial<Display>; screen?: unknown; language?: unknown; lock?: Partial<WhenToLock> }
  const theme = themes.find((each) => each === display?.theme) ?? usual.display.theme
  const text = textSizes.find((each) => each === display?.text) ?? usual.display.text
  const whose = screen === 'mine' || screen === 'practice' ? { screen } : {}
  const spoken = languages.find(({ id }) => id === language)
  return { display: { theme, text, steady: display?.steady === true }, ...whose, ...(spoken && { language: spoken.id }), ...(lock && { lock: whenToLock(lock) }) } as Device
}

function whenToLock({ minutes = 5, onHide }: Partial<WhenToLock>): WhenToLock {
  return { minutes: Number.isInteger(minutes) ? Math.min(30, Math.max(1, minutes)) : 5, onHide: onHide === true }
}

/** Shows the page as this device likes it. */
export function applyDisplay({ theme, text, steady }: Display, root: HTMLElement = document.documentElement): void {
  root.dataset['theme'] = theme
  root.dataset['text'] = text
  root.dataset['steady'] = steady ? 'on' : 'off'
}
