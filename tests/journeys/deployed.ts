import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { startServer, type OwnServer } from '../../src/commands/server.ts'

/** The version that was built, and one that might be built after it. */
export type Version = 'A' | 'B'

/** A host to which one version after the other is uploaded. */
export interface Host extends OwnServer {
  upload(version: Version): void
  /** The upload of version B breaks off: its worker is there, and none of its files. */
  uploadHalf(): void
  forget(): void
}

/** Starts a host with version A. */
export async function startHost(): Promise<Host> {
  const base = mkdtempSync(join(tmpdir(), 'alongside-host-'))
  const [later, live] = [join(base, 'later'), join(base, 'live')]
  const { status, stderr } = spawnSync('node', ['src/commands/run.mjs', 'another-version', 'dist', later, 'B'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const upload = (version: Version) => {
    rmSync(live, { recursive: true, force: true })
    cpSync(version === 'A' ? 'dist' : later, live, { recursive: true })
  }
  const uploadHalf = () => cpSync(join(later, 'sw.js'), join(live, 'sw.js'))
  upload('A')
  const server = await startServer(live)
  return {
    ...server,
    upload,
    uploadHalf,
    forget() {
      server.stop()
      rmSync(base, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Every file of version A that has a name of its own in every version. */
export function assetsOfA(): readonly string[] {
  return readdirSync('dist/assets').map((name) => `/assets/${name}`)
}

/** Expects this page to be, or to become, of that version. */
export async function expectVersion(page: Page, version: Version): Promise<void> {
  await expect(page.locator('html[data-version=B]')).toHaveCount(version === 'B' ? 1 : 0)
  await expect(page.locator('html[data-at]')).toBeVisible()
}

/** Waits until a service worker answers for the page, which it does only when everything is in its store-room. */
export async function offlineReady(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? ''), { timeout: 60_000 }).toContain('/sw.js')
}

/** The browser looks for a newer version, as it does by itself at every navigation, and has all of it. */
export async function newerIsWaiting(page: Page): Promise<void> {
  const looked = async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    // A look that failed is followed by another, as at the next navigation.
    if (!registration?.installing && !registration?.waiting) await registration?.update().catch(() => undefined)
    return registration?.waiting?.state ?? ''
  }
  await expect.poll(() => page.evaluate(looked), { timeout: 60_000 }).toBe('installed')
}

/** The browser's own cache is emptied, as it is when it needs the room: what is left is what the app itself put by. */
export async function emptyBrowserCache(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.clearBrowserCache')
  await client.detach()
}
