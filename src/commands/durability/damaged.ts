import { chanceFrom } from '../chance.ts'
import { startServer } from '../server.ts'
import { browserVersion } from './browser-version.ts'
import { damageAll, type DamageTrial } from './damage.ts'
import { isBroken, isClean, tableOf } from './damage-report.ts'
import { inWords } from './held-against.ts'

/** Damages a closed profile at so many offsets, and prints what came of it. Gives how the command ends. */
export async function damaged(offsets: number, seed: number, json: boolean): Promise<number> {
  const server = await startServer()
  try {
    const trials = await damageAll({ address: server.address, offsets, chance: chanceFrom(seed), progress })
    const report = { seed, browser: await browserVersion(), trials }
    console.log(json ? JSON.stringify(report) : tableOf(report))
    return isClean(report) ? 0 : 1
  } finally {
    server.stop()
  }
}

function progress(trial: DamageTrial): void {
  console.error(`${isBroken(trial) ? 'WRONG ' : ''}${trial.place}, ${trial.harm} (${trial.done}): ${inWords(trial)}`)
}
