import type { Page } from '@playwright/test'
import { build } from 'vite'
import type { openVault } from '../../vault/open-vault.ts'

type Output = { readonly output: readonly { readonly type: string; readonly code?: string }[] }

/** What a page has once the vault was brought into it. */
export interface WithVault {
  readonly vaultModule: { readonly openVault: typeof openVault }
}

const address = '/bench-vault.js'

/** Brings the vault, built as the app is, into an empty page of the app's own origin, as `window.vaultModule`. */
export async function bringVault(page: Page): Promise<void> {
  const code = await built('src/vault/open-vault.ts')
  await page.context().route(`**${address}`, (route) => route.fulfill({ contentType: 'text/javascript', body: code }))
  await page.goto('/practice.json')
  // As text: this very program is rewritten before it runs, and an import in it with it.
  await page.evaluate(`import('${address}').then((vaultModule) => void Object.assign(window, { vaultModule }))`)
}

async function built(file: string): Promise<string> {
  const results = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { output: { codeSplitting: false } }, lib: { entry: file, formats: ['es'], fileName: 'module' } },
  })
  const [{ output }] = (Array.isArray(results) ? results : [results]) as unknown as [Output]
  return output.find(({ type }) => type === 'chunk')?.code ?? ''
}
