import { asked, count, oneOf } from './asked.ts'
import { crashed } from './durability/crashed.ts'
import { damaged } from './durability/damaged.ts'
import { filled } from './durability/filled.ts'

/**
 * What the vault keeps when things go wrong under it, in a real browser with the built app's headers. Ended without a
 * goodbye: `npm run durability -- power --cuts 25`, or `-- kill --times 25`; `--in app` types into the whole app by hand, where
 * the vault alone keeps faster; `--within 60000` strikes within so many milliseconds. `--planted relaxed` plants a fault that only a
 * power cut shows. Damaged after it was closed: `-- damage --offsets 10`.
 * The disk full while it keeps: `-- full --times 3`. Exits 1 where anything was lost, 2 where this machine cannot do it.
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
  const what = oneOf(positionals[0], ['power', 'kill', 'damage', 'full'])
  const seed = count(values.seed, 42)
  if (what === 'damage') return await damaged(count(values.offsets, 2), seed, values.json)
  if (what === 'full') return await filled(count(values.times, 1), values.json)
  return await crashed({ ...values, what, seed, times: count(what === 'power' ? values.cuts : values.times, 25) })
}
