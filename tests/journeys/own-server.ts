import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from '@playwright/test'
import { findBrowser, quietly } from '../../src/commands/browser.ts'

/** A server of one test's own, which it may end. */
export async function startServer(port: number): Promise<{ readonly address: string; stop(): void }> {
  const server: ChildProcess = spawn('npm', ['run', '-s', 'serve', '--', '--listen', `tcp://127.0.0.1:${port}`], { stdio: 'ignore', detached: true })
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; ; tries += 1) {
    const answered = await fetch(address).then(({ ok }) => ok).catch(() => false)
    if (answered) break
    if (tries > 200) throw new Error('The server does not answer')
    await new Promise((wait) => setTimeout(wait, 50))
  }
  return {
    address,
    stop: () => {
      if (server.pid !== undefined) process.kill(-server.pid)
    },
  }
}

/** A browser whose profile stays when it is closed or killed, as on a person's own phone. */
export function ownProfile(): { readonly profile: string; open(): Promise<BrowserContext>; kill(context: BrowserContext): Promise<void>; forget(): void } {
  const profile = mkdtempSync(join(tmpdir(), 'alongside-journey-'))
  return {
    profile,
    open: () => chromium.launchPersistentContext(profile, { executablePath: findBrowser(), args: quietly, viewport: { width: 390, height: 844 } }),
    /** As a crash would: no goodbye, nothing flushed. */
    kill: async (context) => {
      const gone = new Promise((resolve) => context.once('close', resolve))
      spawnSync('pkill', ['-9', '-f', '--', profile])
      await gone
    },
    forget: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  }
}
