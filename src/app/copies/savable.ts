import { newRecoveryCode } from '../../sealing/recovery-code.ts'
import type { Bytes } from '../../sealing/padding.ts'
import { wholeOf } from '../../vault/copies/sealed-copy.ts'
import { partsOfKept, type StoryParts } from '../../vault/copies/story-parts.ts'
import type { DeviceVault } from '../../vault/device-vault.ts'
import { freshFileKeys, type FileKeys } from '../../vault/files/file-keys.ts'
import { lockedCopiesIn, storiesInCopies } from '../../vault/files/in-copies.ts'
import { fileEnding, makeStoryFile, openerForCode, openerForPassphrase } from '../../vault/files/story-file.ts'
import { browserShelf } from '../../vault/shelf.ts'
import type { Kept, Vault } from '../../vault/vault.ts'
import { newId, now } from '../clock.ts'
import { databaseName } from '../database-name.ts'
import { isOnDevice } from './on-device.ts'
import { copier, stretch } from '../workers.ts'

/** A story that a file can be made of at once, whatever has become of the database. */
export interface Savable {
  readonly person: string
  readonly parts: StoryParts
  readonly keys: FileKeys
  /** Where the story is kept, to note there that a copy has left. */
  readonly device?: DeviceVault
}

/** What copies of stories can be saved: those that are open, and those that are locked and stay so. */
export interface ToSave {
  readonly stories: readonly Savable[]
  readonly locked: readonly Bytes[]
}

/** The story on the page, as the page holds it. */
export async function savableOf(vault: Vault, kept: Kept): Promise<ToSave> {
  const { person } = kept.story
  const device = isOnDevice(vault) ? vault : undefined
  const keys = device?.files.keysOf(person) ?? (await freshFileKeys(newId()))
  return { stories: [{ person, parts: partsOfKept(kept), keys, ...(device && { device }) }], locked: [] }
}

/** Whatever copies in this browser still hold, where the database cannot be reached. */
export async function savableInCopies(): Promise<ToSave> {
  const beside = { shelf: browserShelf(), copier: await copier() }
  const [stories, locked] = await Promise.all([storiesInCopies(beside, databaseName), lockedCopiesIn(beside, databaseName)])
  return { stories, locked: locked.map(wholeOf) }
}

/** The same stories, opened by a new code as well. */
export async function withNewCode({ stories, locked }: ToSave): Promise<{ readonly code: string; readonly toSave: ToSave }> {
  const code = newRecoveryCode()
  const opener = await openerForCode(code)
  return { code, toSave: { locked, stories: await Promise.all(stories.map(async (each) => ({ ...each, keys: await each.keys.withOpener(opener) }))) } }
}

/** The same stories, opened by these words as well. */
export async function withWords({ stories, locked }: ToSave, words: string): Promise<ToSave> {
  const opener = await openerForPassphrase(words, stretch)
  return { locked, stories: await Promise.all(stories.map(async (each) => ({ ...each, keys: await each.keys.withOpener(opener) }))) }
}

/** Gives the person a file for each story, and notes that it left. The files’ names tell no name and no topic. */
export async function saveFiles({ stories, locked }: ToSave): Promise<readonly string[]> {
  const made = [...(await Promise.all(stories.map(({ person, parts, keys }) => makeStoryFile(person, parts, keys)))), ...locked]
  const day = new Date(now()).toISOString().slice(0, 10)
  const names = made.map((_, index) => `copy-${day}${made.length > 1 ? `-${index + 1}` : ''}${fileEnding}`)
  for (const [index, bytes] of made.entries()) download(names[index]!, bytes)
  for (const { person, keys, device } of stories) {
    device?.files.noteOutside(person)
    // Where the database is out of reach, the next file asks for a new code: nothing else is lost.
    await device?.files.keepWays(person, keys).catch(() => undefined)
  }
  return names
}

function download(name: string, bytes: Bytes): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
