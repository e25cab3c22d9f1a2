import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { planAsking } from '../domain/asking.ts'
import { concepts } from '../domain/concepts.ts'
import type { Entry } from '../domain/statement.ts'
import { addEntries, newStory } from '../domain/story.ts'
import { findBrowser, quietly } from './browser.ts'

const port = 4187
const address = `http://127.0.0.1:${port}`
/** A slow phone on a slow network: the measure of performance in the field. */
const slow = { latency: 562, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8, cpu: 4 }
const runs = 5

interface Figures {
  readonly [name: string]: number
}

/** Prints what the first screen, a warm start, a whole journey, a save and the ask-once plan cost. Never fails on a figure. */
export async function run(args: readonly string[]): Promise<number> {
  const server = spawn('npm', ['run', '-s', 'serve', '--', '--listen', `tcp://127.0.0.1:${port}`], { stdio: 'ignore', detached: true })
  try {
    await answering()
    const figures: Figures = { ...(await firstScreen()), ...(await warmStart(server)), ...plan() }
    if (args.includes('--json')) console.log(JSON.stringify(figures))
    else for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(52)} ${Math.round(figure * 10) / 10}`)
    return 0
  } finally {
    stop(server)
  }
}

/** First paint of the app and of an empty page from the same server, in turn; blocking time; what was fetched. */
async function firstScreen(): Promise<Figures> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: quietly })
  const app: number[] = []
  const empty: number[] = []
  const blocked: number[] = []
  const usable: number[] = []
  for (let run = 0; run < runs; run += 1) {
    empty.push((await paintOf(browser.newPage.bind(browser), '/practice.json')).painted)
    const figures = await paintOf(browser.newPage.bind(browser), '/')
    app.push(figures.painted)
    blocked.push(figures.blocked)
    usable.push(figures.usable)
  }
  await browser.close()
  return {
    'first screen painted, ms (CPU x4, slow 4G)': median(app),
    'empty page painted, ms (same run)': median(empty),
    'first screen against empty page, times': median(app) / median(empty),
    'first screen usable, ms': median(usable),
    'main thread blocked from the start, ms': median(blocked),
  }
}

async function paintOf(open: () => Promise<Page>, path: string): Promise<{ readonly painted: number; readonly blocked: number; readonly usable: number }> {
  const page = await open()
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', { offline: false, ...slow })
  await client.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.addInitScript(() => {
    const seen = { painted: 0, blocked: 0, usable: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.painted = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.blocked += Math.max(0, entry.duration - 50)
    }).observe({ type: 'longtask', buffered: true })
    new MutationObserver(() => {
      if (seen.usable === 0 && document.documentElement.dataset['at']) seen.usable = performance.now()
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-at'] })
  })
  await page.goto(address + path, { waitUntil: 'load' })
  await page.waitForTimeout(1500)
  const seen = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { painted: number; blocked: number; usable: number } }
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    return { ...seen, painted: seen.painted || first }
  })
  await page.close()
  return seen
}

/** Starts again with the server gone: from navigation to a first screen that can be used. */
async function warmStart(server: ChildProcess): Promise<Figures> {
  const profile = mkdtempSync(join(tmpdir(), 'alongside-bench-'))
  const launch = () => chromium.launchPersistentContext(profile, { executablePath: findBrowser(), args: quietly })
  const first = await launch()
  const page = await first.newPage()
  await page.goto(address)
  await page.keyboard.press('Tab')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await first.close()
  stop(server)
  const starts: number[] = []
  for (let run = 0; run < 3; run += 1) {
    const again = await launch()
    const fresh = await again.newPage()
    const client = await again.newCDPSession(fresh)
    await client.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
    const started = Date.now()
    await fresh.goto(address)
    await fresh.waitForFunction(() => document.documentElement.dataset['at'] === 'welcome')
    starts.push(Date.now() - started)
    await again.close()
  }
  rmSync(profile, { recursive: true, force: true })
  return { 'warm start, server gone, to usable, ms (CPU x4)': median(starts) }
}

/** The ask-once plan over a story of ten thousand statements. */
function plan(): Figures {
  const asked = concepts.filter(({ asked }) => asked !== 'set-up')
  const entries = Array.from({ length: 10_000 }, (_, index): Entry => {
    const concept = asked[index % asked.length]!.id
    return { kind: 'said', id: `said-${index}`, at: index * 1000, by: { voice: 'person' }, concept, words: `words ${index}`, picked: [], lang: 'en-GB', place: 'home', audience: 'everyone', supersedes: index >= asked.length ? [`said-${index - asked.length}`] : [], visit: 'visit-1' }
  })
  const story = addEntries(newStory('person-1'), entries)
  const times = Array.from({ length: 20 }, () => {
    const started = performance.now()
    planAsking(story, { now: 1e12, visit: 'visit-2', needs: [], asked: [], skipped: [], confirmed: 0 })
    return performance.now() - started
  })
  return { 'ask-once plan over 10,000 statements, ms': median(times) }
}

async function answering(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const ok = await fetch(address).then((answer) => answer.ok).catch(() => false)
    if (ok) return
    await new Promise((wait) => setTimeout(wait, 100))
  }
  throw new Error('The server does not answer. Run `npm run build` first.')
}

function stop(server: ChildProcess): void {
  if (server.pid === undefined || server.killed) return
  try {
    process.kill(-server.pid)
  } catch {
    // It has ended by itself.
  }
  server.kill()
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
