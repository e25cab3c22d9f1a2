import type { Page } from '@playwright/test'
import { build, type Plugin } from 'vite'

interface Part {
  readonly fileName: string
  readonly type: string
  readonly code?: string
  readonly source?: string | Uint8Array
}

/** Where a brought module is found: an address that the app itself does not have. */
const place = 'brought/module.js'

interface Bringing {
  readonly plugins?: readonly Plugin[]
  /** The page to bring it into: an empty one where it is not said. */
  readonly at?: string
}

/**
 * Brings a module of ours, built as the app is, into a page of the app's own origin, as `window.brought`.
 * The context must not have a service worker, which would answer in our stead.
 */
export async function bringModule(page: Page, file: string, { plugins = [], at = '/practice.json' }: Bringing = {}): Promise<void> {
  const parts = await builtOnce(file, plugins)
  const partAt = (url: URL) => parts.find(({ fileName }) => url.pathname === `/${fileName}`)
  await page.route(
    (url) => partAt(url) !== undefined,
    (route) => {
      const { code, source = '' } = partAt(new URL(route.request().url()))!
      // What a worker is started from has to say this as well.
      return route.fulfill({ contentType: 'text/javascript', headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' }, body: code ?? Buffer.from(source) })
    },
  )
  await page.goto(at)
  // As text: this very program is rewritten before it runs, and an import in it with it.
  await page.evaluate(`import('/${place}').then((brought) => void Object.assign(window, { brought }))`)
}

const modules = new Map<string, Promise<readonly Part[]>>()

function builtOnce(file: string, plugins: readonly Plugin[]): Promise<readonly Part[]> {
  const name = [file, ...plugins.map((plugin) => plugin.name)].join(' ')
  const module = modules.get(name) ?? built(file, plugins)
  modules.set(name, module)
  return module
}

async function built(file: string, plugins: readonly Plugin[]): Promise<readonly Part[]> {
  const results = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [...plugins],
    // What builds the app says this by itself; what builds a library, while a server of ours runs, does not.
    // Without the second the app's workers are not trusted, and no mirror is ever written.
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.PROD': 'true' },
    build: { write: false, rolldownOptions: { output: { codeSplitting: false } }, lib: { entry: file, formats: ['es'], fileName: () => place } },
  })
  const [{ output }] = (Array.isArray(results) ? results : [results]) as unknown as [{ readonly output: readonly Part[] }]
  return output
}
