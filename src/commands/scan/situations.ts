import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from '@playwright/test'
import type { OwnProfile } from '../own-profile.ts'
import { copiesHaveFollowed } from '../screens-keeping.ts'
import { answerAll, arrived, chooseStatins, decide, finishPreparing, meet, press, startPreparing } from '../walk.ts'

/** What every word has in it that is said in a situation. No word of any language, and in no file of any browser. */
export const stem = 'zqvxkwy'

/** The words that are said, each another one. */
function teller(): () => string {
  let said = 0
  return () => {
    said += 1
    return `${stem}${String.fromCharCode(97 + (said % 26), 97 + Math.floor(said / 26))}jph`
  }
}

/** How a person leaves a browser in which none of their words may then be found. Gives keys that were thrown away, to look for as well. */
export type Situation = (profile: OwnProfile, address: string) => Promise<readonly string[]>

/** How long a browser may take to write down by itself what it would show again after a crash, in milliseconds. */
const ownWriting = 8_000

type Left = 'close' | 'kill' | { readonly close: true; readonly keys: readonly string[] }

const inBrowser = (visit: (page: Page, say: () => string) => Promise<Left>): Situation => async (profile, address) => {
  const context = await profile.open({ baseURL: address, permissions: ['clipboard-write'] })
  const left = await visit(await context.newPage(), teller())
  if (left === 'kill') await profile.kill(context)
  else await context.close()
  return typeof left === 'object' ? left.keys : []
}

/** Every situation after which nothing that was said may be found in the browser's profile. */
export const situations: Readonly<Record<string, Situation>> = {
  'kept, and the app closed': inBrowser(async (page, say) => {
    await wholeVisit(page, say, true)
    await copiesHaveFollowed(page)
    return 'close'
  }),
  'kept, and killed in mid-typing': inBrowser(async (page, say) => {
    await typing(page, say, true)
    return 'kill'
  }),
  'in the clinic, and ended': inBrowser(async (page, say) => {
    await wholeVisit(page, say, false)
    await press(page, /On to the end/)
    await arrived(page, 'Before you go')
    await press(page, 'Finish')
    await arrived(page, 'This visit has ended')
    return 'close'
  }),
  'in the clinic, and killed in mid-typing': inBrowser(async (page, say) => {
    await typing(page, say, false)
    return 'kill'
  }),
  'kept, and erased': inBrowser(async (page, say) => {
    await wholeVisit(page, say, true)
    await copiesHaveFollowed(page)
    const keys = await page.evaluate(() => Object.entries(localStorage).flatMap(([name, text]) => (name.includes('.spare.') ? [String(text)] : [])))
    await page.goto('/story')
    await press(page, 'Erase everything')
    await press(page, 'Yes, erase everything')
    await arrived(page, 'It is erased')
    await page.waitForFunction(() => Object.keys(localStorage).every((name) => !name.startsWith('alongside.')))
    return { close: true, keys }
  }),
}

/** Words in every store that a browser has, in the clear: a scan that does not find them is blind. */
export const inTheClear: Situation = async (profile, address) => {
  const context: BrowserContext = await profile.open({ baseURL: address })
  const page = await context.newPage()
  await page.goto('/practice.json')
  await page.evaluate(async (word) => {
    localStorage.setItem('plain', word)
    localStorage.setItem('wide', `${word} “wide”`)
    localStorage.setItem('base64', btoa(`.${word}`))
    history.replaceState(null, '', `?${word}`)
    await (await caches.open('words')).put('/words', new Response(word))
    const stream = new Blob([word.repeat(3)]).stream().pipeThrough(new CompressionStream('gzip'))
    await (await caches.open('words')).put('/packed', new Response(stream))
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('words', 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore('words').put({ word }, 1)
      opening.onsuccess = () => resolve(opening.result.close())
    })
  }, stem)
  await context.close()
  return []
}

async function wholeVisit(page: Page, say: () => string, keep: boolean): Promise<void> {
  await startPreparing(page, say(), keep)
  await chooseStatins(page)
  await answerAll(page, say)
  await finishPreparing(page)
  await press(page, 'We are together now')
  await meet(page)
  await decide(page)
}

async function typing(page: Page, say: () => string, keep: boolean): Promise<void> {
  await startPreparing(page, say(), keep)
  await chooseStatins(page)
  await page.getByRole('main').getByRole('textbox').pressSequentially(`${say()} and ${say()}`, { delay: 20 })
  await pause(ownWriting)
}
