import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { OwnProfile } from '../own-profile.ts'
import { isOrdinary } from './held-against.ts'
import type * as inPage from './in-page.ts'
import type { Mark, Start } from './mark.ts'
import { theVault, type Telling } from './subject.ts'

type InPage = Telling & { readonly brought: typeof inPage }

/** So often somebody starts an app again that does not come up as it should. */
const patience = 3
/** A start that takes longer than this has stood still, in milliseconds. */
const standsStill = 60_000

/** Opens this profile on the app's vault, in a page of its own. Closes it however the work ends. */
export async function onVault<T>(profile: OwnProfile, address: string, work: (page: Page, start: Start) => Promise<T>): Promise<T> {
  const context = await profile.open({ baseURL: address, ...theVault([]).options })
  try {
    const page = await context.newPage()
    return await work(page, await startIn(page))
  } finally {
    await context.close()
  }
}

async function startIn(page: Page): Promise<Start> {
  const subject = theVault([])
  await subject.bring(page)
  const problem: Start['found'] = { statements: [], altered: [], noted: [], drafts: [], unreadable: 0, recovers: false, problem: 'stands still' }
  return await Promise.race([page.evaluate(() => (window as unknown as InPage).brought.start()), pause(standsStill, { before: problem, found: problem, missing: 0 }, { ref: false })])
}

/** Says so many things in this page, and gives how it ended: `said`, or the reason why something could not be kept. */
export async function sayIn(page: Page, session: string, things: number, acknowledged: (mark: Mark) => void): Promise<string> {
  await page.exposeFunction('acknowledged', acknowledged)
  return await page.evaluate(
    ([name, upTo]) => {
      const { brought, acknowledged: tell } = window as unknown as InPage
      return brought.sayOn(name, tell, upTo)
    },
    [session, things] as const,
  )
}

/** Says so many things, waits until the copies have followed, and closes the browser as a person does. */
export async function sayAndClose(profile: OwnProfile, address: string, session: string, things: number, acknowledged: (mark: Mark) => void): Promise<void> {
  await onVault(profile, address, async (page) => {
    const end = await sayIn(page, session, things, acknowledged)
    if (end !== 'said') throw new Error(`The keeping stopped before its time: ${end}`)
    await copiedIn(page)
  })
}

async function copiedIn(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as InPage).brought.copied())
}

/** Starts the app again on this profile until it comes up as on any day, or nobody would try again. */
export async function startsOf(profile: OwnProfile, address: string): Promise<readonly Start[]> {
  const starts: Start[] = []
  do {
    starts.push(
      await onVault(profile, address, async (page, start) => {
        if (start.found.problem !== 'stands still') await copiedIn(page)
        return start
      }),
    )
  } while (!isOrdinary(starts.at(-1)!) && starts.length < patience)
  return starts
}
