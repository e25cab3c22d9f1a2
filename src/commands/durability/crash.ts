import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { between, type Chance } from '../chance.ts'
import { ownProfile, type OwnProfile } from '../own-profile.ts'
import { judge, type Faults } from './judge.ts'
import { nameOf, type Found, type Mark } from './mark.ts'
import type { Subject } from './subject.ts'

/** A way in which things end without a goodbye. */
export interface Crash {
  /** Where the browser keeps everything; a new folder where it is not said. */
  readonly folder?: string
  /** Called after a first start that ended well: what is kept from then on is what is at risk. */
  readonly begin: () => void
  /** Ends this browser, now, and leaves everything ready to be opened again. */
  readonly strike: (profile: OwnProfile, context: BrowserContext) => Promise<void>
}

/** One go: how much was acknowledged in it, and what was wrong when it was opened again. */
export interface Trial extends Faults {
  readonly acknowledged: number
  /** How long it went on before the crash, in milliseconds. */
  readonly after: number
  readonly unreadable: number
  readonly recovers: boolean
  readonly problem?: string
}

interface Series {
  readonly address: string
  readonly times: number
  readonly chance: Chance
  readonly crash: Crash
  readonly subject: Subject
  readonly progress: (trial: Trial) => void
}

/**
 * Strikes again and again while what is said is being kept, in one profile, and opens it again each time. Whatever was acknowledged in any earlier go is held against what is there after every later one.
 */
export async function crashAgainAndAgain({ address, times, chance, crash, subject, progress }: Series): Promise<readonly Trial[]> {
  const profile = ownProfile(crash.folder)
  const acknowledged = new Map<string, Mark>()
  const trials: Trial[] = []
  const open = async (): Promise<readonly [BrowserContext, Page, Found]> => {
    const context = await profile.open({ baseURL: address, ...subject.options })
    const page = await context.newPage()
    return [context, page, await subject.open(page)]
  }
  try {
    const [first] = await open()
    await first.close()
    crash.begin()
    let [context, page] = await open()
    for (let index = 0; index < times; index += 1) {
      const before = acknowledged.size
      const after = between(chance, 100, subject.upTo)
      await sayFor(after, subject, page, `s${index}`, (mark) => acknowledged.set(nameOf(mark), mark))
      await crash.strike(profile, context)
      const told = acknowledged.size - before
      let found: Found
      ;[context, page, found] = await open()
      const faults = judge(acknowledged.values(), found)
      // What is lost is counted once.
      for (const lost of faults.lost) acknowledged.delete(lost)
      if (found.problem) {
        await profile.kill(context)
        profile.forget()
        ;[context, page] = await open()
      }
      const trial = { ...faults, acknowledged: told, after, unreadable: found.unreadable, recovers: found.recovers, ...(found.problem && { problem: found.problem }) }
      trials.push(trial)
      progress(trial)
    }
    await context.close()
    return trials
  } finally {
    profile.signal('SIGKILL')
    if (crash.folder === undefined) profile.forget()
  }
}

/** Says things in this page for so long. Rejects where they can no longer be kept. */
async function sayFor(milliseconds: number, subject: Subject, page: Page, session: string, acknowledged: (mark: Mark) => void): Promise<void> {
  await page.exposeFunction('acknowledged', acknowledged)
  // Once the browser is killed there is nobody to say why.
  const stopped = subject.sayOn(page, session).catch(() => 'its page was gone')
  const early = await Promise.race([stopped, pause(milliseconds)])
  if (early !== undefined) throw new Error(`The keeping stopped before its time: ${early}`)
}
