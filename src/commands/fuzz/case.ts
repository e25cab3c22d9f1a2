import { chanceFrom, type Chance } from '../chance.ts'
import { readers, type Reader } from './readers.ts'

/** One hostile case, and what came of it. */
export interface Tried {
  readonly reader: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly outcome?: string
  /** What it threw, where it threw. */
  readonly crash?: string
}

/** Makes the case of this seed and gives it to its reader. */
export async function tryOne(seed: number): Promise<Tried> {
  const chance = chanceFrom(seed)
  const name = any(chance)
  return await tryAgain(name, await readers[name]!.make(chance))
}

/** Gives these bytes to this reader. */
export async function tryAgain(reader: string, bytes: Uint8Array<ArrayBuffer>): Promise<Tried> {
  try {
    const outcome = await readers[reader]!.read(bytes)
    if ('polluted' in {}) throw new Error('What every object has in common was changed')
    return { reader, bytes, outcome }
  } catch (error) {
    delete (Object.prototype as { polluted?: unknown }).polluted
    return { reader, bytes, crash: String(error) }
  }
}

function any(chance: Chance): string {
  const all: readonly (readonly [string, Reader])[] = Object.entries(readers)
  let drawn = chance() * all.reduce((sum, [, { often }]) => sum + often, 0)
  for (const [name, { often }] of all) {
    drawn -= often
    if (drawn <= 0) return name
  }
  return all[0]![0]
}
