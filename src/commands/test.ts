import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.ts'

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[]
  }[]
}

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
  for (const failure of failures()) console.log(`\nfailed: ${failure}`)
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
  const report = vitestReport()
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 1 }
}

/** What failed before the journeys, each with its reason: said again at the end, since a log is mostly read from there. */
function failures(): readonly string[] {
  return (vitestReport()?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed').map(({ fullName, failureMessages }) => `${name} › ${fullName}\n${failureMessages.join('\n')}`)
    return failed.length === 0 && status === 'failed' ? [`${name}\n${message}`] : failed
  })
}

function vitestReport(): VitestReport | undefined {
  return reportAt('test-results/tests.json') as VitestReport | undefined
}

function playwrightCount(): Count {
  const report = reportAt('test-results/journeys.json') as { stats?: { expected: number; unexpected: number; flaky: number } } | undefined
  // What passed only when it was walked once more is named by the runner, above.
  return { passed: (report?.stats?.expected ?? 0) + (report?.stats?.flaky ?? 0), failed: report?.stats?.unexpected ?? 1 }
}

function reportAt(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function sum(counts: readonly Count[], key: keyof Count): number {
  return counts.reduce((total, count) => total + count[key], 0)
}
