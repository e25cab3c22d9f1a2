import type { Vault } from '../vault/vault.ts'
import { addressOf } from './address.ts'
import type { Language } from '../i18n/languages.ts'

/**
 * Where nobody’s story is held any more, loads the first screen anew: nothing of the visit is left in this
 * page’s memory either, nor one step back.
 */
export async function startAnewIfEmpty(vault: Vault, language: Language): Promise<void> {
  if (vault.where === 'memory' && (await vault.people()).length === 0) location.replace(addressOf(language, 'welcome'))
}
