import { asked, count } from './asked.ts'
import { facts } from './simulate/facts.ts'
import type { Lived } from './simulate/life.ts'
import { withCode } from './simulate/with-code.ts'
import type { Fault } from './planted.ts'

/**
 * Lives the lives of many devices with the vault's own code, on storage that fails in every way:
 * `npm run simulate -- --seeds 10000`, or one again, with all that happened: `-- --seed 17`. With `-- --facts`, plants
 * each fact of browsers as a fault in the code, and says how many seeds it took to find it. Exits 1 where anything is wrong.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = asked(args, { seeds: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' }, facts: { type: 'boolean', default: false } })
  // The library warns on the console of all that is done to it here on purpose.
  console.warn = () => undefined
  const one = values.seed === undefined ? undefined : count(values.seed, 0)
  const from = one ?? count(values.from, 1)
  const seeds = one === undefined ? count(values.seeds, values.facts ? 2000 : 1000) : 1
  if (values.facts) return await findFacts(from, seeds, values.json)
  const started = performance.now()
  const { lived, kept, wrong } = await liveMany(undefined, from, seeds, 40, ({ happened }) => one !== undefined && console.error(happened.join('\n')))
  const speed = Math.round(lived / ((performance.now() - started) / 1000))
  for (const { seed, faults } of wrong) console.error(`seed ${seed}: ${faults.join('; ')}`)
  console.log(values.json ? JSON.stringify({ seeds: lived, from, kept, wrong: wrong.map(({ seed, faults }) => ({ seed, faults })) }) : `${lived} seeds from ${from}, ${kept} changes kept, ${wrong.length} wrong, ${speed} seeds a second`)
  return wrong.length === 0 ? 0 : 1
}

/** How often it says how far it is, in seeds. */
const tellsEvery = 5000

async function liveMany(fault: Fault | undefined, from: number, seeds: number, mostWrong: number, each: (lived: Lived) => void) {
  const wrong: Lived[] = []
  let [lived, kept] = [0, 0]
  await withCode(fault, async ({ live }) => {
    for (; lived < seeds && wrong.length < mostWrong; lived += 1) {
      if (lived > 0 && lived % tellsEvery === 0) console.error(`${lived} seeds from ${from}, ${kept} changes kept, ${wrong.length} wrong`)
      const life = await live(from + lived)
      kept += life.kept
      if (life.faults.length > 0) wrong.push(life)
      each(life)
    }
  })
  return { lived, kept, wrong }
}

async function findFacts(from: number, seeds: number, json: boolean): Promise<number> {
  const found: { readonly fact: string; readonly says: string; readonly after?: number; readonly as?: string }[] = []
  for (const fact of facts) {
    const { lived, wrong } = await liveMany(fact, from, seeds, 1, () => undefined)
    found.push({ fact: fact.name, says: fact.says, ...(wrong[0] && { after: lived, as: wrong[0].faults[0] ?? '' }) })
    console.error(`${fact.name}: ${wrong[0] ? `found after ${lived} seeds (seed ${wrong[0].seed})` : `not found in ${lived} seeds`}`)
  }
  const lines = found.map(({ fact, says, after, as }) => `${fact.padEnd(20)} ${after === undefined ? `NOT FOUND in ${seeds} seeds` : `found after ${String(after).padStart(4)} seeds`}  ${says}${as === undefined ? '' : `\n${' '.repeat(21)}as “${as.split('\n')[0]}”`}`)
  console.log(json ? JSON.stringify({ from, seeds, found }) : [...lines, `${found.filter(({ after }) => after !== undefined).length} of ${facts.length} facts found`].join('\n'))
  return found.every(({ after }) => after !== undefined) ? 0 : 1
}
