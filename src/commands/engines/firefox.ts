import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { freePort } from '../server.ts'
import type { Engine } from './engine.ts'
import { started, tries } from './tries.ts'

const program = '/usr/bin/firefox-esr'

/** Firefox, driven through the door that it has for its own tests (Marionette). */
export const firefox: Engine = {
  name: 'Firefox',
  missing: () => (existsSync(program) ? [] : ['firefox-esr']),
  async open(folder, address) {
    const port = await freePort()
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'user.js'), settings(port))
    const browser = started(program, ['--headless', '--no-remote', '--marionette', '--profile', folder], { env: { ...process.env, HOME: folder, MOZ_CRASHREPORTER_DISABLE: '1' } })
    try {
      const ask = asking(await tries(() => connected(port)))
      const { capabilities } = (await ask('WebDriver:NewSession')) as { readonly capabilities: { readonly browserVersion: string } }
      await ask('WebDriver:Navigate', { url: `${address}/` })
      return {
        version: capabilities.browserVersion,
        evaluate: async (expression) => ((await ask('WebDriver:ExecuteScript', { script: `return ${expression}`, args: [] })) as { readonly value: unknown }).value,
        async close() {
          await ask('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined)
          await browser.end('SIGTERM')
        },
      }
    } catch (error) {
      await browser.end('SIGKILL')
      throw error
    }
  },
}

function settings(port: number): string {
  const set: Readonly<Record<string, unknown>> = { 'marionette.port': port, 'browser.shell.checkDefaultBrowser': false, 'datareporting.policy.dataSubmissionEnabled': false, 'app.update.enabled': false }
  return Object.entries(set).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`).join('')
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })
}

type Reply = readonly [kind: 1, id: number, error: { readonly message: string } | null, value: unknown]

/** Each message is its length in bytes, a colon, and JSON. */
function asking(socket: Socket): (name: string, given?: object) => Promise<unknown> {
  let heard = Buffer.alloc(0)
  let count = 0
  const waiting = new Map<number, (reply: Reply) => void>()
  socket.on('error', () => undefined)
  socket.on('close', () => {
    for (const [id, answer] of waiting) answer([1, id, { message: 'Firefox is gone' }, undefined])
  })
  socket.on('data', (bytes) => {
    heard = Buffer.concat([heard, bytes])
    for (let colon = heard.indexOf(':'); colon > 0; colon = heard.indexOf(':')) {
      const end = colon + 1 + Number(heard.subarray(0, colon))
      if (heard.length < end) return
      const message = JSON.parse(heard.subarray(colon + 1, end).toString()) as Reply | { readonly applicationType: string }
      heard = heard.subarray(end)
      if (!('length' in message)) continue
      waiting.get(message[1])?.(message)
      waiting.delete(message[1])
    }
  })
  return (name, given = {}) =>
    new Promise((resolve, reject) => {
      count += 1
      waiting.set(count, ([, , error, value]) => (error ? reject(new Error(error.message)) : resolve(value)))
      const text = JSON.stringify([0, count, name, given])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}
