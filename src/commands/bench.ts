import { chromium, type Browser } from '@playwright/test'
import { asking } from './bench/asking.ts'
import { tableOf, type Figure } from './bench/figure.ts'
import { firstScreen } from './bench/first-screen.ts'
import { longStory } from './bench/long-story.ts'
import { memory } from './bench/memory.ts'
import { saving } from './bench/saving.ts'
import { taps } from './bench/taps.ts'
import { unlock } from './bench/unlock.ts'
import { warmStart } from './bench/warm-start.ts'
import { findBrowser, quietly } from './browser.ts'
import { startServer } from './server.ts'

type Measure = (browser: Browser, address: string) => Promise<readonly Figure[]>

const measures: Readonly<Record<string, Measure>> = {
  'first-screen': firstScreen,
  'warm-start': warmStart,
  taps,
  saving,
  'long-story': longStory,
  memory,
  asking: async () => asking(),
  unlock,
}

/**
 * Measures the built app: `npm run bench`, or some of it: `npm run bench -- first-screen taps`.
 * Never fails on a figure: a busy machine is slow. Exits 2 where a measure does not exist.
 */
export async function run(args: readonly string[]): Promise<number> {
  const named = args.filter((arg) => arg !== '--json')
  const unknown = named.filter((name) => !(name in measures))
  if (unknown.length > 0) {
    console.error(`There is no measure called ${unknown.join(', ')}. There are: ${Object.keys(measures).join(', ')}.`)
    return 2
  }
  const figures: Figure[] = []
  for (const name of named.length > 0 ? named : Object.keys(measures)) {
    console.error(`Measuring: ${name}`)
    figures.push(...(await measured(measures[name]!)))
  }
  console.log(args.includes('--json') ? JSON.stringify(figures) : tableOf(figures))
  return 0
}

/** Each measure has a server and a browser of its own, so that none warms what another starts cold. */
async function measured(measure: Measure): Promise<readonly Figure[]> {
  const server = await startServer()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: quietly })
  try {
    return await measure(browser, server.address)
  } finally {
    await browser.close()
    server.stop()
  }
}
