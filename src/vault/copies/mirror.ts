import type { PersonId } from '../../domain/statement.ts'
import type { Bytes } from '../../sealing/padding.ts'
import type { Files } from './files.ts'
import { readCopy, type SealedCopy } from './sealed-copy.ts'

/** How many generations of a mirror lie beside each other. */
export const generations = 3

/** A generation of one person's mirror. */
export interface Generation {
  readonly person: PersonId
  readonly number: number
  readonly name: string
}

/** Every generation of everyone's mirror, the latest first. */
export async function generationsIn(files: Files, vault: string): Promise<readonly Generation[]> {
  const found = (await files.names()).flatMap((name): readonly Generation[] => {
    const [, person, number] = new RegExp(`^${vault}\\.([\\w-]+)\\.(\\d+)$`).exec(name) ?? []
    return person === undefined ? [] : [{ person, number: Number(number), name }]
  })
  return found.sort((one, other) => other.number - one.number)
}

/** The copy in a file; absent where it is damaged. */
export async function copyIn(files: Files, { name }: Generation): Promise<SealedCopy | undefined> {
  const bytes = await files.read(name)
  const reading = bytes && readCopy(bytes)
  return reading?.ok ? reading.copy : undefined
}

interface Writing {
  readonly files: Files
  readonly vault: string
  readonly person: PersonId
  /** The generation as bytes. */
  write(number: number): Promise<Bytes>
  /** Whether what lay in earlier generations is not to be found any more: words that are gone, or an old key. */
  readonly endsEarlier: boolean
}

/**
 * Writes the next generation, reads it back, and only when it is the same drops those that are too old.
 * Gives its number. Rejects where it could not be written: the earlier ones are as they were.
 */
export async function writeGeneration({ files, vault, person, write, endsEarlier }: Writing): Promise<number> {
  const before = (await generationsIn(files, vault)).filter((each) => each.person === person)
  const number = 1 + (before[0]?.number ?? 0)
  const bytes = await write(number)
  const name = `${vault}.${person}.${number}`
  await files.write(name, bytes)
  const back = await files.read(name)
  if (!back || !isSame(back, bytes)) {
    await files.remove(name).catch(() => undefined)
    throw new Error('What was written is not what is read back')
  }
  const tooOld = endsEarlier ? before : before.filter((each) => each.number <= number - generations)
  for (const each of tooOld) await files.remove(each.name)
  return number
}

/** Removes every generation of this person's mirror, or those that this key sealed. */
export async function removeMirror(files: Files, vault: string, person: PersonId, key?: string): Promise<void> {
  for (const each of await generationsIn(files, vault)) {
    if (each.person === person && (key === undefined || (await copyIn(files, each))?.key === key)) await files.remove(each.name)
  }
}

function isSame(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
