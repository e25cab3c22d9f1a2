import type { PersonId } from '../../domain/statement.ts'

/** The part of the browser’s storage buckets (WICG Storage Buckets) that is needed here. */
export interface Buckets {
  open(name: string, options: { readonly durability: 'strict'; readonly persisted: boolean }): Promise<{ readonly indexedDB: IDBFactory }>
  keys(): Promise<readonly string[]>
  delete(name: string): Promise<void>
}

/** The browser’s buckets; absent where it has none. */
export function browserBuckets(): Buckets | undefined {
  return (globalThis.navigator as (Navigator & { readonly storageBuckets?: Buckets }) | undefined)?.storageBuckets
}

/** The name of a journal of this person. The browser refuses names with other letters than it knows: then there is no journal. */
export function journalName(vault: string, person: PersonId, id: string): string {
  return `${vault}-${person}-${id.replaceAll('-', '').slice(0, 16)}`
}

/** Whose journal this is; absent where it is none of this vault. */
export function whoseJournal(vault: string, name: string): PersonId | undefined {
  return new RegExp(`^${vault}-(.+)-[^-]+$`).exec(name)?.[1]
}

/** Whether this browser has a journal of the vault of this name: something was kept here once. Makes nothing. */
export async function hasJournal(vault: string): Promise<boolean> {
  const names = await browserBuckets()?.keys().catch(() => [])
  return (names ?? []).some((name) => whoseJournal(vault, name) !== undefined)
}
