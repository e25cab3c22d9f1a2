import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asked, count } from './asked.ts'
import { tryOne } from './fuzz/case.ts'

const crashers = 'tests/commands/crashers'

/**
 * Gives hostile records, stories, copies and files to what reads them: `npm run fuzz -- --cases 1000000`, or one again:
 * `-- --case 17`. None may crash it, and none may be kept in part. Those that do are put by as files, which run as tests. Exits 1 where there are any.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = asked(args, { cases: { type: 'string' }, case: { type: 'string' }, from: { type: 'string' } })
  const one = values.case === undefined ? undefined : count(values.case, 0)
  const from = one ?? count(values.from, 1)
  const cases = one === undefined ? count(values.cases, 10_000) : 1
  const came = new Map<string, number>()
  const crashed: number[] = []
  const started = performance.now()
  for (let seed = from; seed < from + cases; seed += 1) {
    const { reader, bytes, outcome, crash } = await tryOne(seed)
    const what = `${reader}: ${crash ? 'CRASHED' : outcome}`
    came.set(what, (came.get(what) ?? 0) + 1)
    if (crash === undefined) continue
    crashed.push(seed)
    console.error(`case ${seed}: ${crash}`)
    mkdirSync(crashers, { recursive: true })
    writeFileSync(join(crashers, `${reader}-${seed}.json`), `${JSON.stringify({ reader, bytes: Buffer.from(bytes).toString('base64') })}\n`)
    if (crashed.length === 40) break
  }
  const figures = Object.fromEntries([...came].sort(([one], [other]) => (one < other ? -1 : 1)))
  const speed = Math.round(cases / ((performance.now() - started) / 1000))
  const lines = Object.entries(figures).map(([what, times]) => `${what.padEnd(24)} ${String(times).padStart(8)}`)
  console.log(values.json ? JSON.stringify({ cases, from, crashed, figures }) : [...lines, `${cases} cases from ${from}, ${crashed.length} crashes or partial writes, ${speed} cases a second`].join('\n'))
  return crashed.length === 0 ? 0 : 1
}
