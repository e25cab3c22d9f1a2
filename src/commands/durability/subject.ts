import type { BrowserContextOptions, Page } from '@playwright/test'
import type { Plugin } from 'vite'
import { bringModule } from '../page-module.ts'
import type * as inPage from './in-page.ts'
import type { Found, Mark } from './mark.ts'
import { openByHand, typeOn } from './typing.ts'

/** What is struck: something that keeps what is said in a page. */
export interface Subject {
  readonly options: BrowserContextOptions
  /** How long it goes on at most until it is struck, in milliseconds. */
  readonly upTo: number
  /** Opens what is kept in this page, and says what is there. */
  readonly open: (page: Page) => Promise<Found>
  /** Says things until the page is gone; resolves only when something could not be kept, with the reason. */
  readonly sayOn: (page: Page, session: string) => Promise<string>
}

/** What the page tells us through. */
export interface Telling {
  acknowledged(mark: Mark): Promise<void>
}

/** The whole built app, typed into by hand: each time that it shows “Saved” counts. */
export const theApp: Subject = { options: {}, upTo: 4_000, open: openByHand, sayOn: typeOn }

/** The app's own keeper and vault, built as the app is, in an empty page of its origin: many times faster than hands. */
export function theVault(plugins: readonly Plugin[]): Subject & { bring(page: Page): Promise<void> } {
  const bring = (page: Page) => bringModule(page, 'src/commands/durability/in-page.ts', { plugins })
  return {
    bring,
    options: { serviceWorkers: 'block' },
    upTo: 2_000,
    async open(page) {
      await bring(page)
      return page.evaluate(() => (window as unknown as { readonly brought: typeof inPage }).brought.open())
    },
    sayOn: (page, session) =>
      page.evaluate((name) => {
        const { brought, acknowledged } = window as unknown as Telling & { readonly brought: typeof inPage }
        return brought.sayOn(name, acknowledged)
      }, session),
  }
}
