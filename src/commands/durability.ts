import { chromium } from '@playwright/test'
import { asked, count, Misuse, oneOf } from './asked.ts'
import { findBrowser, quietly } from './browser.ts'
import { chanceFrom } from './chance.ts'
import { crashAgainAndAgain, type Crash, type Trial } from './durability/crash.ts'
import { loopDisk } from './durability/loop-disk.ts'
import { isClean, reportOf, tableOf } from './durability/report.ts'
import { kill, powerCut } from './durability/strikes.ts'
import { theApp, theVault } from './durability/subject.ts'
import { planted, relaxed } from './planted.ts'
import { startServer } from './server.ts'

/**
 * What the vault keeps when things end without a goodbye, in a real browser with the built app's headers:
 * `npm run durability -- power --cuts 25`, or `-- kill --times 25`; `--in app` types into the whole app by hand, where
 * the vault alone keeps faster. `--planted relaxed` plants a fault that only a
 * power cut shows. Exits 1 where anything was lost, 2 where this machine cannot do it.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = asked(args, {
    cuts: { type: 'string' },
    times: { type: 'string' },
    seed: { type: 'string' },
    in: { type: 'string', default: 'vault' },
    planted: { type: 'string' },
  })
  const what = oneOf(positionals[0], ['power', 'kill'])
  const times = count(what === 'power' ? values.cuts : values.times, 25)
  const seed = count(values.seed, 42)
  if (values.planted !== undefined && values.planted !== relaxed.name) throw new Misuse(`The fault that can be planted here is: ${relaxed.name}.`)
  const place = oneOf(values.in, ['vault', 'app'])
  const subject = place === 'app' ? theApp : theVault(values.planted ? [planted(relaxed)] : [])
  const trials = await struck(what, async (crash, address) => crashAgainAndAgain({ address, times, chance: chanceFrom(seed), crash, subject, progress }))
  const report = reportOf({ what, in: place, seed, browser: await browserVersion(), ...(values.planted && { planted: values.planted }) }, trials)
  console.log(values.json ? JSON.stringify(report) : tableOf(report))
  return isClean(report) ? 0 : 1
}

async function struck(what: 'power' | 'kill', series: (crash: Crash, address: string) => Promise<readonly Trial[]>): Promise<readonly Trial[]> {
  const disk = what === 'power' ? loopDisk() : undefined
  const server = await startServer()
  try {
    return await series(disk ? powerCut(disk) : kill, server.address)
  } finally {
    server.stop()
    disk?.remove()
  }
}

function progress({ acknowledged, after, lost, torn, holes, altered, problem }: Trial): void {
  const wrong = [`${lost.length} lost`, `${torn.length} torn`, `${holes.length} holes`, `${altered.length} altered`].filter((each) => !each.startsWith('0'))
  console.error(`after ${after} ms: ${acknowledged} acknowledged${[...wrong, problem].map((each) => (each ? `, ${each}` : '')).join('')}`)
}

async function browserVersion(): Promise<string> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: quietly })
  const version = `Chromium ${browser.version()}`
  await browser.close()
  return version
}
