import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { ownProfile, type OwnProfile } from '../own-profile.ts'
import { heldAgainst, type Outcome } from './held-against.ts'
import type { Mark } from './mark.ts'
import { onVault, sayAndClose, sayIn, startsOf } from './restarts.ts'
import type { SmallDisk } from './small-disk.ts'

/** One disk filled, and what came of it. */
export interface FullTrial extends Outcome {
  readonly persisted: boolean
  /** How much room the other program left at first, in megabytes. */
  readonly left: number
  /** How the keeping ended in the open page: the vault's problem. */
  readonly ended: string
  /** Whether the browser had thrown everything away, or begun anew without a word. */
  readonly emptied: boolean
  /** Of those that are said to be lost: of these the app spoke in the open page, and not at the next start. */
  readonly saidBefore: number
}

interface Filling {
  readonly address: string
  readonly disk: SmallDisk
  readonly times: number
  readonly progress: (trial: FullTrial) => void
}

/** What is left on a disk that is nearly full, in megabytes: as was measured. */
const rooms = [0.3, 1, 2.5, 5, 9, 16, 24] as const
const megabyte = 1_000_000
/** How many things are said while there is room. */
const things = 100
/** So long the page may go on in what room is left, until the other program takes that as well; in milliseconds. */
const goesOn = 15_000

/** Fills the disk under a page that goes on saying things, makes room again, and starts the app anew. */
export async function fillAgainAndAgain({ address, disk, times, progress }: Filling): Promise<readonly FullTrial[]> {
  const trials: FullTrial[] = []
  for (let time = 0; time < times; time += 1) {
    for (const persisted of [true, false]) {
      for (const left of rooms) {
        const trial = await filled({ address, disk, persisted, left })
        trials.push(trial)
        progress(trial)
      }
    }
  }
  return trials
}

async function filled({ address, disk, persisted, left }: Pick<Filling, 'address' | 'disk'> & Pick<FullTrial, 'persisted' | 'left'>): Promise<FullTrial> {
  const profile = ownProfile(join(disk.folder, 'profile'))
  const acknowledged: Mark[] = []
  const hear = (mark: Mark) => void acknowledged.push(mark)
  try {
    await allow(profile, address, persisted)
    await sayAndClose(profile, address, 'a', things, hear)
    const ended = await onVault(profile, address, async (page) => {
      await assertPersisted(page, persisted)
      const saying = sayIn(page, 'long', Infinity, hear)
      await pause(1000)
      disk.fill(left * megabyte)
      const end = await Promise.race([saying, pause(goesOn)])
      if (end === undefined) disk.fill(0)
      const problem = end ?? (await Promise.race([saying, pause(goesOn, 'it went on')]))
      // What is thrown away for want of room goes a little later.
      await pause(2000)
      return problem
    })
    disk.makeRoom()
    const outcome = heldAgainst(acknowledged, await startsOf(profile, address))
    return { ...toldOpenly(outcome, ended === 'cleared'), persisted, left, ended, emptied: outcome.whole + outcome.unopened === 0 }
  } finally {
    disk.makeRoom()
    profile.signal('SIGKILL')
    rmSync(profile.folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Sets what a person sets by installing an app: the debugging protocol's own way makes the browser say so, and keep nothing. */
async function allow(profile: OwnProfile, address: string, persisted: boolean): Promise<void> {
  await (await profile.open()).close()
  if (!persisted) return
  const file = join(profile.folder, 'Default', 'Preferences')
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as { profile?: { content_settings?: { exceptions?: object } } }
  const { profile: kept = {} } = preferences
  const { content_settings: settings = {} } = kept
  const exceptions = { ...settings.exceptions, durable_storage: { [`${address},*`]: { last_modified: '13390000000000000', setting: 1 } } }
  writeFileSync(file, JSON.stringify({ ...preferences, profile: { ...kept, content_settings: { ...settings, exceptions } } }))
}

async function assertPersisted(page: Page, persisted: boolean): Promise<void> {
  const is = await page.evaluate(() => navigator.storage.persisted())
  if (is !== persisted) throw new Error(`The browser says that its storage is ${is ? '' : 'not '}persisted, which is not what was set.`)
}

/** Who was told in the open page that what was kept has been cleared, with all words still on it, was told of all of it. */
export function toldOpenly(outcome: Outcome, isTold: boolean): Outcome & Pick<FullTrial, 'saidBefore'> {
  if (!isTold) return { ...outcome, saidBefore: 0 }
  return { ...outcome, said: outcome.said + outcome.lost.length, lost: [], saidBefore: outcome.lost.length }
}
