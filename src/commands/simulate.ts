import { asked, count } from './asked.ts'
import type { Lived } from './simulate/life.ts'
import { withCode } from './simulate/with-code.ts'

/**
 * Lives the lives of many devices with the vault's own code, on storage that fails in every way:
 * `npm run simulate -- --seeds 10000`, or one again, with all that happened: `-- --seed 17`.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = asked(args, { seeds: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' } })
  const one = values.seed === undefined ? undefined : count(values.seed, 0)
  const from = one ?? count(values.from, 1)
  const seeds = one === undefined ? count(values.seeds, 1000) : 1
  const started = performance.now()
  const wrong: Lived[] = []
  let kept = 0
  await withCode(undefined, async ({ live }) => {
    for (let seed = from; seed < from + seeds; seed += 1) {
      const lived = await live(seed)
      kept += lived.kept
      if (lived.faults.length > 0) wrong.push(lived)
      if (one !== undefined) console.error(lived.happened.join('\n'))
      if (wrong.length === 40) break
    }
  })
  const seconds = (performance.now() - started) / 1000
  for (const { seed, faults } of wrong) console.error(`seed ${seed}: ${faults.join('; ')}`)
  console.log(values.json ? JSON.stringify({ seeds, from, kept, wrong: wrong.map(({ seed, faults }) => ({ seed, faults })) }) : `${seeds} seeds from ${from}, ${kept} changes kept, ${wrong.length} wrong, ${Math.round(seeds / seconds)} seeds a second`)
  return wrong.length === 0 ? 0 : 1
}
