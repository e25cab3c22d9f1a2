// Runs a command of this folder, written in TypeScript, through Vite's module runner:
// node src/commands/run.mjs <name> [arguments]
import { createServer, createServerModuleRunner } from 'vite'

const [name, ...rest] = process.argv.slice(2)
if (!name || !/^[a-z-]+$/.test(name)) {
  console.error('Say which command to run: a file name in src/commands, without its ending.')
  process.exit(2)
}
const server = await createServer({
  configFile: 'vite.config.ts',
  mode: 'production',
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
try {
  const { run } = await runner.import(`/src/commands/${name}.ts`)
  process.exitCode = await run(rest)
} catch (error) {
  const misused = error instanceof Error && error.name === 'Misuse'
  console.error(misused ? error.message : error)
  process.exitCode = misused ? 2 : 1
} finally {
  await runner.close()
  await server.close()
}
