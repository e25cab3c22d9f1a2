import { resolve } from 'node:path'
import { createServer, createServerModuleRunner, type Plugin } from 'vite'
import { planted, type Fault } from '../planted.ts'
import type * as life from './life.ts'

/** What makes copies smaller does so in a thread of its own, at a time of its own: here nothing is made smaller, at once. */
const packing: Plugin = {
  name: 'packing-at-once',
  enforce: 'pre',
  load: (id) =>
    id.split('?')[0] === resolve('src/vault/copies/packing.ts')
      ? 'export const pack = async (bytes) => bytes.slice(); export const unpack = async (bytes, most) => (bytes.length > most ? undefined : bytes.slice())'
      : undefined,
}

/** Does work with the vault's own code, with a fault planted in it where one is given. */
export async function withCode<T>(fault: Fault | undefined, work: (code: typeof life) => Promise<T>): Promise<T> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [packing, ...(fault ? [planted(fault)] : [])],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
  try {
    return await work(await runner.import<typeof life>('/src/commands/simulate/life.ts'))
  } finally {
    await runner.close()
    await server.close()
  }
}
