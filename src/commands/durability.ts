import { asked, count, oneOf } from './asked.ts'
import { chanceFrom } from './chance.ts'
import { browserVersion } from './durability/browser-version.ts'
import { crashed } from './durability/crashed.ts'
import { damageAll, type DamageTrial } from './durability/damage.ts'
import { isBroken, isClean, tableOf } from './durability/damage-report.ts'
import { startServer } from './server.ts'

/**
 * What the vault keeps when things go wrong under it, in a real browser with the built app's headers. Ended without a
 * goodbye: `npm run durability -- power --cuts 25`, or `-- kill --times 25`; `--in app` types into the whole app by hand, where
 * the vault alone keeps faster; `--within 60000` strikes within so many milliseconds. `--planted relaxed` plants a fault that only a
 * power cut shows. Damaged after it was closed: `-- damage --offsets 10`. Exits 1 where anything was lost, 2 where this machine cannot do it.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = asked(args, {
    cuts: { type: 'string' },
    times: { type: 'string' },
    offsets: { type: 'string' },
    seed: { type: 'string' },
    in: { type: 'string', default: 'vault' },
    within: { type: 'string' },
    planted: { type: 'string' },
  })
  const what = oneOf(positionals[0], ['power', 'kill', 'damage'])
  const seed = count(values.seed, 42)
  if (what === 'damage') return await damaged(count(values.offsets, 2), seed, values.json)
  return await crashed({ ...values, what, seed, times: count(what === 'power' ? values.cuts : values.times, 25) })
}

async function damaged(offsets: number, seed: number, json: boolean): Promise<number> {
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
  const { place, harm, done, whole, acknowledged, broughtBack, said, lost, problems, unopened } = trial
  console.error(`${place}, ${harm} (${done}): ${whole} of ${acknowledged}, ${broughtBack} brought back, ${said} said, ${lost.length} lost${problems.map((each) => `, ${each}`).join('')}${unopened ? ', not opened' : ''}${isBroken(trial) ? ' — WRONG' : ''}`)
}
