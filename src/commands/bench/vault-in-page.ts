import type { Page } from '@playwright/test'
import type { openVault } from '../../vault/open-vault.ts'
import { bringModule } from '../page-module.ts'

/** What a page has once the vault was brought into it. */
export interface WithVault {
  readonly brought: { readonly openVault: typeof openVault }
}

/** Brings the vault, built as the app is, into an empty page of the app's own origin. */
export async function bringVault(page: Page): Promise<void> {
  await bringModule(page, 'src/vault/open-vault.ts')
}
