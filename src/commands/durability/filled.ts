import { startServer } from '../server.ts'
import { browserVersion } from './browser-version.ts'
import { fillAgainAndAgain, type FullTrial } from './full.ts'
import { isBroken, isClean, tableOf } from './full-report.ts'
import { inWords } from './held-against.ts'
import { smallDisk } from './small-disk.ts'

/** Fills the disk under the vault so often with each room that is left, and prints what came of it. Gives how the command ends. */
export async function filled(times: number, json: boolean): Promise<number> {
  const disk = smallDisk()
  const server = await startServer()
  try {
    const trials = await fillAgainAndAgain({ address: server.address, disk, times, progress })
    const report = { browser: await browserVersion(), trials }
    console.log(json ? JSON.stringify(report) : tableOf(report))
    return isClean(report) ? 0 : 1
  } finally {
    server.stop()
    disk.remove()
  }
}

function progress(trial: FullTrial): void {
  console.error(`${isBroken(trial) ? 'WRONG ' : ''}${trial.persisted ? '' : 'not '}persisted, ${trial.left} MB left, ended with ${trial.ended}${trial.emptied ? ', emptied' : ''}: ${inWords(trial)}`)
}
