import { chromium } from '@playwright/test'
import { asked } from './asked.ts'
import { findBrowser, quietly } from './browser.ts'
import { startOpenHouse } from './egress/listener.ts'
import { toldSomething, tryChannels, type Tried } from './egress/try-channels.ts'
import { startServer } from './server.ts'

/**
 * What a script that runs in the page already can tell somebody elsewhere, through every channel that we know,
 * in the built app and, to see that the channel works at all, in a page with no headers: `npm run egress`.
 * Exits 1 where anything got out of ours.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = asked(args, {})
  const server = await startServer()
  const openHouse = await startOpenHouse()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: quietly })
  const tryOut = (address: string) => tryChannels(() => browser.newContext({ baseURL: address, serviceWorkers: 'block' }))
  try {
    const [open, ours] = [await tryOut(openHouse.address), await tryOut(server.address)]
    const rows = ours.map((each, index) => ({ ...each, inOpenHouse: open[index]!.heard }))
    console.log(values.json ? JSON.stringify(rows) : tableOf(rows))
    return rows.some(toldSomething) ? 1 : 0
  } finally {
    await browser.close()
    openHouse.stop()
    server.stop()
  }
}

interface Row extends Tried {
  readonly inOpenHouse: readonly string[]
}

function tableOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ channel }) => channel.length))
  const shown = (heard: readonly string[]) => (heard.length === 0 ? '-' : heard.join(', '))
  const lines = rows.map(({ kind, channel, heard, inOpenHouse }) => `${kind.padEnd(13)} ${channel.padEnd(width)}  ours: ${shown(heard)}   open house: ${shown(inOpenHouse)}`)
  const open = rows.filter(({ heard }) => heard.length > 0).length
  return [...lines, `${open} of ${rows.length} open; in the open house ${rows.filter(({ inOpenHouse }) => inOpenHouse.length > 0).length}`].join('\n')
}
