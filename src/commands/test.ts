import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.ts'

interface Count {
  readonly passed: number
  readonly failed: number
}

/** Runs every test: types, lint, everything pure, every screen, and whole journeys in a real browser against the built app. */
export async function run(): Promise<number> {
  console.log(`Browser: ${findBrowser()}`)
  rmSync('test-results', { recursive: true, force: true })
  mkdirSync('test-results', { recursive: true })
  const steps = [
    step('types', 'npm', ['run', '-s', 'types']),
    step('lint', 'npm', ['run', '-s', 'lint']),
    step('tests', 'npx', ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/tests.json']),
    step('build', 'npm', ['run', '-s', 'build']),
    step('journeys', 'npm', ['run', '-s', 'journeys']),
  ]
  const counts = [vitestCount(), playwrightCount()]
  const passed = sum(counts, 'passed')
  const failed = sum(counts, 'failed')
  const broken = steps.filter(({ ok }) => !ok).map(({ name }) => name)
  if (broken.length > 0) console.log(`Not right: ${broken.join(', ')}`)
  console.log(`${passed} passed, ${failed} failed`)
  return broken.length === 0 && failed === 0 && passed > 0 ? 0 : 1
}

function step(name: string, command: string, args: readonly string[]): { readonly name: string; readonly ok: boolean } {
  console.log(`\n== ${name}`)
  const started = Date.now()
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...surroundings(), JOURNEYS_JSON: '1' } })
  console.log(`== ${name}: ${status === 0 ? 'right' : 'not right'}, ${Math.round((Date.now() - started) / 1000)} s`)
  return { name, ok: status === 0 }
}

/** What every step is started with, less what Vite set for this command: a build that inherits it is not a production build. */
function surroundings(): NodeJS.ProcessEnv {
  const theirs = { ...process.env }
  delete theirs['NODE_ENV']
  return theirs
}

function vitestCount(): Count {
  const report = reportAt('test-results/tests.json') as { numPassedTests?: number; numFailedTests?: number } | undefined
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 1 }
}

function playwrightCount(): Count {
  const report = reportAt('test-results/journeys.json') as { stats?: { expected: number; unexpected: number; flaky: number } } | undefined
  return { passed: report?.stats?.expected ?? 0, failed: report?.stats ? report.stats.unexpected + report.stats.flaky : 1 }
}

function reportAt(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function sum(counts: readonly Count[], key: keyof Count): number {
  return counts.reduce((total, count) => total + count[key], 0)
}
