import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { chromium } from '@playwright/test'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** What Chromium is started with: as root in a container, and without traffic of its own. */
export const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where a Chromium is, fetching one where there is none. Throws one plain sentence when none can be had. */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (!runs(named)) throw new Error(`CHROMIUM_PATH does not name a program that runs: ${named}`)
    return named
  }
  const found = [...usual, chromium.executablePath()].find(runs)
  if (found) return found
  fetchBrowser()
  const fetched = [...usual, chromium.executablePath()].find(runs)
  if (fetched) return fetched
  throw new Error('No Chromium was found. On Debian: apt-get install chromium. Elsewhere: npx playwright install chromium. Or set CHROMIUM_PATH.')
}

function fetchBrowser(): void {
  const loud = { stdio: ['ignore', 2, 2] as ['ignore', number, number], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  if (process.platform === 'linux' && process.getuid?.() === 0 && runs('/usr/bin/apt-get')) {
    try {
      execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'update', '-qq'], loud)
      execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], loud)
      return
    } catch {
      console.error('Debian’s Chromium could not be installed; trying Playwright’s own.')
    }
  }
  try {
    execFileSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { ...loud, timeout: 300_000 })
  } catch {
    console.error('Playwright’s Chromium could not be fetched.')
  }
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
