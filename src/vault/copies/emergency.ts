import type { PersonId } from '../../domain/statement.ts'
import { toText } from '../../sealing/text.ts'
import type { FoundRecord } from '../rows.ts'
import { pack } from './packing.ts'
import { writeCopy, type CopyHeader } from './sealed-copy.ts'
import { countOf, partsAsBytes, type StoryParts } from './story-parts.ts'

/** The most that the emergency copy takes of the shelf, in characters. */
export const mostOfShelf = 200_000

/** A small copy to lay on the shelf, and how many of the parts are in it. */
export interface EmergencyCopy {
  readonly text: string
  readonly parts: number
}

/** All parts where they fit; otherwise the latest, each together with everything that was said about it. */
export async function emergencyCopy(person: PersonId, parts: StoryParts, header: Pick<CopyHeader, 'key' | 'wraps'>, key: CryptoKey): Promise<EmergencyCopy> {
  const matters = byMatter(parts)
  for (let take = matters.length; ; ) {
    const taken: StoryParts = new Map(matters.slice(0, take).flat())
    const copy = { ...header, kind: 'emergency', person, parts: countOf(taken), packed: true } as const
    const text = toText(await writeCopy(copy, key, await pack(partsAsBytes(person, taken))))
    if (text.length <= mostOfShelf || take === 0) return { text, parts: copy.parts }
    take = Math.min(take - 1, Math.floor(take * (mostOfShelf / text.length) * 0.95))
  }
}

type Part = readonly [name: string, part: FoundRecord]

/**
 * What belongs together, the latest matter first. Who may see a statement never comes apart from it:
 * without that, a narrow audience would be a wide one again.
 */
function byMatter(parts: StoryParts): readonly (readonly Part[])[] {
  const matters = new Map<string, Part[]>()
  for (const part of parts) {
    const matter = matterOf(part)
    const found = matters.get(matter)
    if (found) found.push(part)
    else matters.set(matter, [part])
  }
  const latest = (all: readonly Part[]) => all.reduce((moment, [, part]) => Math.max(moment, momentOf(part)), 0)
  return [...matters.values()].map((all) => ({ all, at: latest(all) })).sort((one, other) => other.at - one.at).map(({ all }) => all)
}

function matterOf([name, { reading }]: Part): string {
  return reading.ok && reading.value.what === 'entry' && 'target' in reading.value.entry ? `entry ${reading.value.entry.target}` : name
}

/** Drafts come first: they are what is being written now. */
function momentOf({ reading }: FoundRecord): number {
  if (!reading.ok) return 0
  if (reading.value.what === 'draft') return Infinity
  return 'at' in reading.value.entry ? reading.value.entry.at : 0
}
