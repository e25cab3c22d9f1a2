import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

const built = 'dist'

/** A server of the built app, answering. */
export interface OwnServer {
  /** Where it answers, without a slash at the end. */
  readonly address: string
  /** Ends it; does nothing where it has ended already. */
  stop(): void
}

/** Serves a built app as `npm start` does, the one in `dist/` where no folder is named. Rejects with a plain sentence where it does not answer. */
export async function startServer(folder = built): Promise<OwnServer> {
  const address = `http://127.0.0.1:${await freePort()}`
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: { readonly serve: string } }
  const [program = '', ...options] = scripts.serve.split(' ').filter((each) => each !== built)
  const server = spawn(join('node_modules/.bin', program), [...options, '--listen', address.replace('http', 'tcp'), folder], { stdio: 'ignore', detached: true })
  let stopped = false
  const stop = () => {
    if (stopped || server.pid === undefined) return
    stopped = true
    try {
      process.kill(-server.pid)
    } catch {
      // It has ended by itself.
    }
  }
  for (let tries = 0; tries < 400; tries += 1) {
    if (await answers(address)) return { address, stop }
    if (server.exitCode !== null) break
    await new Promise((wait) => setTimeout(wait, 50))
  }
  stop()
  throw new Error('The server does not answer. Is the app built? Run `npm run build` first.')
}

async function answers(address: string): Promise<boolean> {
  return fetch(address)
    .then(({ ok }) => ok)
    .catch(() => false)
}

/** A port of this machine that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
