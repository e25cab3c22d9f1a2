import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../server.ts'
import { handsOn, type Hands } from './by-script.ts'
import type { DrivenBrowser, Engine } from './engine.ts'

/** What one engine did with what was said in the built app. */
export interface Kept {
  readonly engine: string
  readonly version: string
  /** Words of which the app said “Saved”. */
  readonly acknowledged: number
  /** Those that stood in their box again, in the browser started anew with no server there. */
  readonly there: number
  /** How long from the browser's start until they stood there, in milliseconds. */
  readonly milliseconds: number
}

const marks = Array.from({ length: 20 }, (_, index) => `mark-${index}`)

/** Types into the built app until it says “Saved” each time, closes the browser, ends the server, and opens it again. */
export async function keptOffline(engine: Engine): Promise<Kept> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-engine-'))
  const server = await startServer()
  const opened = async <T>(work: (browser: DrivenBrowser, hands: Hands) => Promise<T>): Promise<T> => {
    const browser = await engine.open(folder, server.address)
    try {
      return await work(browser, handsOn(browser))
    } finally {
      await browser.close()
    }
  }
  try {
    const version = await opened(async (browser, hands) => {
      await prepare(hands)
      for (const mark of marks) await say(hands, mark)
      return browser.version
    })
    server.stop()
    const started = Date.now()
    const words = await opened(async (browser, hands) => {
      await hands.press('Get ready for a visit')
      await hands.press('Carry on as Joan')
      await hands.until(`document.querySelector('main textarea') !== null`, 'the question that was being answered')
      return String(await browser.evaluate(`document.querySelector('main textarea').value`))
    })
    const there = marks.filter((mark) => words.split(' ').includes(mark)).length
    return { engine: engine.name, version, acknowledged: marks.length, there, milliseconds: Date.now() - started }
  } finally {
    server.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function prepare({ press, type, until }: Hands): Promise<void> {
  await until(`(navigator.serviceWorker?.ready.then(() => { document.documentElement.dataset.putBy = 'yes' }), document.documentElement.dataset.putBy === 'yes')`, 'the app put by for when there is no network')
  await press('Get ready for a visit')
  await type('Joan')
  await press('This screen is mine')
  await press('statin')
  await until(`document.querySelector('main textarea') !== null`, 'the first question')
}

/** “Saved” stands there from before as well: what counts is that it comes again, after “Saving”. */
async function say({ type, until }: Hands, mark: string): Promise<void> {
  await until(watchingTheState, 'to watch what the app says of saving')
  await type(` ${mark}`)
  await until(`document.documentElement.dataset.seen === 'saved'`, `“Saved” after ${mark}`)
}

const watchingTheState = `(() => {
  const seen = document.documentElement.dataset
  seen.seen = ''
  const watching = new MutationObserver(() => {
    const state = document.querySelector('[role=status][data-state]')?.dataset.state
    if (state === 'saving') seen.seen = 'saving'
    if (state !== 'saved' || seen.seen !== 'saving') return
    seen.seen = 'saved'
    watching.disconnect()
  })
  watching.observe(document.body, { subtree: true, childList: true, attributes: true })
  return true
})()`
