import type { PersonId } from '../../domain/statement.ts'
import { unwrap } from '../../sealing/wraps.ts'
import { keysFrom } from '../../sealing/data-key.ts'
import type { Ground } from '../ground.ts'
import { copiesIn, openCopies } from '../copies/recovery.ts'
import type { SealedCopy } from '../copies/sealed-copy.ts'
import type { StoryParts } from '../copies/story-parts.ts'
import { spareKeysOn } from '../spare-keys.ts'
import { fileKeysOf, type FileKeys } from './file-keys.ts'

/** A story that copies in this browser hold. */
export interface StoryInCopies {
  readonly person: PersonId
  readonly parts: StoryParts
  readonly keys: FileKeys
}

/** A journal is a database as well: where the one is out of reach, nothing is asked of another. */
const journals = { find: async () => [], isEmpty: async () => true } as const

/** The stories that copies in this browser hold and the spare keys open. Asks the database for nothing. */
export async function storiesInCopies({ shelf, copier }: Pick<Ground, 'shelf' | 'copier'>, vault: string): Promise<readonly StoryInCopies[]> {
  const spares = spareKeysOn(shelf, vault)
  const { copies } = await copiesIn({ vault, shelf, copier, journals }, [])
  const people = [...new Set(copies.map(({ person }) => person!))]
  const found = await Promise.all(people.map((person) => storyOf(person, copies.filter((copy) => copy.person === person), spares)))
  return found.filter((each) => each !== undefined)
}

async function storyOf(person: PersonId, copies: readonly SealedCopy[], spares: ReturnType<typeof spareKeysOn>): Promise<StoryInCopies | undefined> {
  const parts = await openCopies({ spares }, person, { copies, journals: [] })
  if (!parts) return undefined
  for (const { key, wraps } of copies) {
    const opener = await spares.opener(person, wraps)
    const wrap = wraps.find(({ kind }) => kind === 'spare')
    const dataKey = opener && wrap && (await unwrap(wrap, opener, key))
    if (dataKey) return { person, parts, keys: fileKeysOf({ keys: { ...(await keysFrom(dataKey)), id: key }, row: { person, id: key, wraps }, opener, own: wrap }) }
  }
  return undefined
}

/** What is locked in this browser, as it lies there: it opens with the passphrase alone, wherever it is taken. */
export async function lockedCopiesIn({ shelf, copier }: Pick<Ground, 'shelf' | 'copier'>, vault: string): Promise<readonly SealedCopy[]> {
  const { copies } = await copiesIn({ vault, shelf, copier, journals }, [])
  const people = [...new Set(copies.map(({ person }) => person!))]
  const spares = spareKeysOn(shelf, vault)
  return people.filter((person) => !spares.has(person)).flatMap((person) => copies.find((copy) => copy.person === person && copy.wraps.some(({ kind }) => kind === 'passphrase' || kind === 'code')) ?? [])
}
