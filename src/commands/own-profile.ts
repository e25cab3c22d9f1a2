import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from '@playwright/test'
import { findBrowser, quietly } from './browser.ts'

/** A browser whose profile stays when it is closed or killed, as on a person's own phone. */
export interface OwnProfile {
  /** The folder where the browser keeps everything. */
  readonly folder: string
  open(options?: Parameters<typeof chromium.launchPersistentContext>[1]): Promise<BrowserContext>
  /** Sends a signal to every process of this browser. */
  signal(signal: NodeJS.Signals): void
  /** As a crash would: no goodbye, nothing flushed. */
  kill(context: BrowserContext): Promise<void>
  forget(): void
}

/** A profile in a new folder, or in this one. */
export function ownProfile(folder = mkdtempSync(join(tmpdir(), 'alongside-profile-'))): OwnProfile {
  const signal = (name: NodeJS.Signals) => {
    for (const id of processesOf(folder)) send(id, name)
  }
  return {
    folder,
    open: (options) => chromium.launchPersistentContext(folder, { executablePath: findBrowser(), args: quietly, viewport: { width: 390, height: 844 }, ...options }),
    signal,
    async kill(context) {
      const gone = new Promise((resolve) => context.once('close', resolve))
      signal('SIGKILL')
      await gone
      while (processesOf(folder).length > 0) signal('SIGKILL')
    },
    forget: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

interface Process {
  readonly id: number
  readonly group: number
  readonly command: string
  readonly ended: boolean
}

/** The processes that were started with this very folder, and every other one in the groups of those. */
function processesOf(folder: string): readonly number[] {
  const all = processes()
  const ours = all.find(({ id }) => id === process.pid)?.group
  const named = all.filter(({ id, command }) => id !== process.pid && command.includes(folder))
  const groups = new Set(named.map(({ group }) => group).filter((group) => group !== ours))
  return all.filter((each) => !each.ended && (named.includes(each) || groups.has(each.group))).map(({ id }) => id)
}

function processes(): readonly Process[] {
  const listed = spawnSync('ps', ['-A', '-o', 'pid=,pgid=,stat=,args='], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return listed.stdout.split('\n').flatMap((line) => {
    const [, id, group, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
    return id === undefined ? [] : [{ id: Number(id), group: Number(group), command: command ?? '', ended: state?.startsWith('Z') ?? false }]
  })
}

function send(id: number, signal: NodeJS.Signals): void {
  try {
    process.kill(id, signal)
  } catch {
    // It has ended by itself.
  }
}
