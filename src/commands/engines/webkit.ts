import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { freePort } from '../server.ts'
import type { Engine } from './engine.ts'
import { started, tries } from './tries.ts'
import { openTextSocket, type TextSocket } from './web-socket.ts'

const screens = '/usr/bin/Xvfb'

/**
 * WebKitGTK in its own small browser, driven through its inspector: what drives it for tests (WebKitWebDriver)
 * gives it a store that is forgotten when it closes.
 */
export const webkit: Engine = {
  name: 'WebKitGTK',
  missing: () => [...(program() ? [] : ['libwebkit2gtk-4.1-0']), ...(existsSync(screens) ? [] : ['xvfb'])],
  async open(folder, address) {
    mkdirSync(folder, { recursive: true })
    const screen = started(screens, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] })
    const display = `:${await firstLine(screen.process.stdout!)}`
    const inspector = `127.0.0.1:${await freePort()}`
    const browser = started(program()!, [`${address}/`], { env: surroundings(folder, display, inspector) })
    const close = async () => {
      await browser.end('SIGTERM')
      await screen.end('SIGTERM')
    }
    try {
      const socket = await tries(async () => openTextSocket(`http://${inspector}${await pageAt(inspector)}`))
      const evaluate = await evaluating(socket)
      const version = /[\d.]+/.exec(execFileSync(program()!, ['--version'], { encoding: 'utf8', timeout: 10_000, env: { PATH: process.env['PATH'], DISPLAY: display } }))?.[0] ?? ''
      return {
        version,
        evaluate,
        async close() {
          socket.end()
          await close()
        },
      }
    } catch (error) {
      await close()
      throw error
    }
  },
}

function program(): string | undefined {
  const libraries = '/usr/lib'
  if (!existsSync(libraries)) return undefined
  return readdirSync(libraries).map((machine) => join(libraries, machine, 'webkit2gtk-4.1', 'MiniBrowser')).find(existsSync)
}

function surroundings(folder: string, display: string, inspector: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    DISPLAY: display,
    WEBKIT_INSPECTOR_HTTP_SERVER: inspector,
    // As root, in a container, without a graphics card.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  }
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve) => stream.once('data', (bytes: Buffer) => resolve(bytes.toString().trim())))
}

async function pageAt(inspector: string): Promise<string> {
  const listed = await (await fetch(`http://${inspector}/`)).text()
  const [page] = /\/socket\/\d+\/\d+\/WebPage/.exec(listed) ?? []
  if (!page) throw new Error('No page is open')
  return page
}

interface Message {
  readonly method?: string
  readonly params?: { readonly targetInfo?: { readonly targetId: string; readonly type: string; readonly isProvisional?: boolean }; readonly newTargetId?: string; readonly message?: string }
  readonly id?: number
  readonly result?: { readonly result: { readonly value?: unknown; readonly description?: string }; readonly wasThrown?: boolean }
}

/** Resolves when the page has said who it is. */
function evaluating(socket: TextSocket): Promise<(expression: string) => Promise<unknown>> {
  const waiting = new Map<number, (message: Message) => void>()
  let count = 0
  // A page that is not to share its process with others gets a new one, and with it another name.
  let targetId: string | undefined
  return new Promise((resolve) => {
    const evaluate = (expression: string) =>
      new Promise<unknown>((answer, reject) => {
        count += 1
        // Where a page goes while it is asked, nobody answers.
        setTimeout(() => reject(new Error('No answer')), 5000).unref()
        waiting.set(count, ({ result }) => (result && !result.wasThrown ? answer(result.result.value) : reject(new Error(result?.result.description ?? 'No answer'))))
        const message = JSON.stringify({ id: count, method: 'Runtime.evaluate', params: { expression, returnByValue: true } })
        socket.send(JSON.stringify({ id: 1_000_000 + count, method: 'Target.sendMessageToTarget', params: { targetId, message } }))
      })
    socket.hear((text) => {
      const { method, params } = JSON.parse(text) as Message
      const { targetInfo, newTargetId } = params ?? {}
      if (method === 'Target.targetCreated' && targetInfo?.type === 'page' && !targetInfo.isProvisional) targetId = targetInfo.targetId
      if (method === 'Target.didCommitProvisionalTarget') targetId = newTargetId
      if (targetId !== undefined) resolve(evaluate)
      if (method !== 'Target.dispatchMessageFromTarget') return
      const inner = JSON.parse(params?.message ?? '{}') as Message
      if (inner.id === undefined) return
      waiting.get(inner.id)?.(inner)
      waiting.delete(inner.id)
    })
  })
}
