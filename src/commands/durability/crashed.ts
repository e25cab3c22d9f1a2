import { Misuse, count, oneOf } from '../asked.ts'
import { chanceFrom } from '../chance.ts'
import { planted, relaxed } from '../planted.ts'
import { startServer } from '../server.ts'
import { browserVersion } from './browser-version.ts'
import { crashAgainAndAgain, type Crash, type Trial } from './crash.ts'
import { loopDisk } from './loop-disk.ts'
import { isClean, reportOf, tableOf } from './report.ts'
import { kill, powerCut } from './strikes.ts'
import { theApp, theVault } from './subject.ts'

interface AskedFor {
  readonly what: 'power' | 'kill'
  readonly times: number
  readonly seed: number
  readonly in: string
  readonly within?: string | undefined
  readonly planted?: string | undefined
  readonly json: boolean
}

/** Ends the browser without a goodbye, so often, and prints what came of it. Gives how the command ends. */
export async function crashed({ what, times, seed, json, ...values }: AskedFor): Promise<number> {
  if (values.planted !== undefined && values.planted !== relaxed.name) throw new Misuse(`The fault that can be planted here is: ${relaxed.name}.`)
  const place = oneOf(values.in, ['vault', 'app'])
  const usual = place === 'app' ? theApp : theVault(values.planted ? [planted(relaxed)] : [])
  const subject = { ...usual, upTo: count(values.within, usual.upTo) }
  const trials = await struck(what, async (crash, address) => crashAgainAndAgain({ address, times, chance: chanceFrom(seed), crash, subject, progress }))
  const report = reportOf({ what, in: place, seed, browser: await browserVersion(), ...(values.planted && { planted: values.planted }) }, trials)
  console.log(json ? JSON.stringify(report) : tableOf(report))
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
