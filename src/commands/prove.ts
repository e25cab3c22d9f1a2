import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { asked } from './asked.ts'

/** Everything that prints figures, with as many tries as a proof needs. */
const proofs: readonly (readonly [script: string, ...args: string[]])[] = [
  ['simulate', '--facts'],
  ['simulate', '--seeds', '100000'],
  ['fuzz', '--cases', '1000000'],
  ['durability', 'power', '--cuts', '100'],
  ['durability', 'power', '--cuts', '20', '--within', '60000'],
  ['durability', 'kill', '--times', '200'],
  ['durability', 'damage', '--offsets', '10'],
  ['durability', 'full', '--times', '5'],
  ['engines'],
  ['egress'],
  ['scan'],
  ['mutation'],
]

const into = 'test-results/proof.md'

/** Runs every proof in full, which takes hours: `npm run build && npm run prove`. Writes what each printed, with commit and date, for `docs/proof.md`. Exits 1 where any of them found something. */
export async function run(args: readonly string[]): Promise<number> {
  asked(args, {})
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const pages = [`# Proof of ${commit}, ${new Date().toISOString().slice(0, 10)}`]
  let wrong = 0
  for (const [script, ...rest] of proofs) {
    const command = ['npm run', script, ...(rest.length > 0 ? ['--', ...rest] : [])].join(' ')
    console.error(command)
    const { status, stdout } = spawnSync('npm', ['run', '-s', script, '--', ...rest], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 256 * 1024 * 1024 })
    if (status !== 0) wrong += 1
    pages.push(`\`${command}\` ended with ${status ?? 'a signal'}:\n\n\`\`\`text\n${stdout.trim()}\n\`\`\``)
    mkdirSync('test-results', { recursive: true })
    writeFileSync(into, `${pages.join('\n\n')}\n`)
  }
  console.log(`${proofs.length - wrong} of ${proofs.length} proofs found nothing wrong; what they printed is in ${into}`)
  return wrong === 0 ? 0 : 1
}
