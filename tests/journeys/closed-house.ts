import { expect, test as base, type Page } from '@playwright/test'

/** This machine, by its number and, for what belongs to a name, by that. */
const ours = ['127.0.0.1', 'localhost']

/** A journey in a closed house: no policy broken, no other host asked, no error unheard. */
export const test = base.extend<{ readonly watched: void }>({
  watched: [
    async ({ context }, use) => {
      const found: string[] = []
      const listen = (page: Page) => {
        page.on('pageerror', (error) => found.push(`error: ${error.message}`))
        page.on('console', (message) => {
          if (message.type() === 'error') found.push(`console: ${message.text()}`)
        })
        page.on('request', (request) => {
          const { hostname, protocol } = new URL(request.url())
          if (protocol.startsWith('http') && !ours.includes(hostname)) found.push(`another host: ${request.url()}`)
        })
      }
      context.on('page', listen)
      for (const page of context.pages()) listen(page)
      await use()
      expect(found).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export const phone = { width: 390, height: 844 }
export const desk = { width: 1280, height: 800 }
