import type { Instant, PersonId } from '../../domain/statement.ts'
import type { Bytes } from '../../sealing/padding.ts'
import type { StoryKeys } from '../../sealing/data-key.ts'
import type { Wrap } from '../../sealing/wraps.ts'
import type { SealedRow } from '../disk.ts'
import { sealerFor } from '../rows.ts'
import { emergencyCopy, type EmergencyCopy } from './emergency.ts'
import type { Files } from './files.ts'
import { partsInNotes } from './journal-notes.ts'
import { copyIn, generationsIn, removeMirror, writeGeneration } from './mirror.ts'
import { openCopy, writeCopy, type SealedCopy } from './sealed-copy.ts'
import { countOf, partsAsBytes, partsFromBytes, partsIn, uniteParts, withoutDrafts, type Noted, type StoryParts } from './story-parts.ts'

/** Everything of one person as it lies in the database, and the keys to copy it with. */
export interface CopyJob {
  readonly vault: string
  readonly dbId: string
  readonly person: PersonId
  readonly keys: Pick<StoryKeys, 'records' | 'mirror'> & { readonly id: string }
  /** How the copies can be opened when the database is gone. */
  readonly wraps: readonly Wrap[]
  readonly batches: readonly SealedRow[]
  readonly drafts: readonly SealedRow[]
  /** Notes out of journals, to be held as well. */
  readonly notes?: readonly Bytes[]
  /** When this was read, and how often the story had been kept by then. */
  readonly at: Instant
  readonly rev: number
  /** The whole copy is asked for. */
  readonly wantsWhole?: boolean
  /** No earlier generation stays: they open in a way that is no more. */
  readonly endsEarlier?: boolean
}

/** What was copied. */
export interface Copied {
  /** How many parts the story has: those in the database, and those that only earlier copies still hold. */
  readonly parts: number
  /** Something in the copies before is not to be found any more: words that are gone, or an old key. */
  readonly endsEarlier: boolean
  /** How many of them lie in the database. */
  readonly inDatabase: number
  readonly emergency: EmergencyCopy
  /** All of it, sealed: where it was asked for, and where nothing earlier is to stay. */
  readonly whole?: Bytes
  /** Absent where there are no files, or where the mirror could not be written. */
  readonly generation?: number
}

/** Makes the copies beside the database. In the app it works in a worker, so that nobody waits for it. */
export interface Copier {
  copy(job: CopyJob): Promise<Copied>
  /** The latest generation of everyone's mirror that can be taken apart, and earlier ones after it. */
  find(vault: string): Promise<readonly SealedCopy[]>
  /** Whether anything at all lies there of this person; of anybody where nobody is named. */
  isEmpty(vault: string, person?: PersonId): Promise<boolean>
  /** Removes this person's mirror; of a mirror that holds several, only what this key sealed, where one is given. */
  remove(vault: string, person: PersonId, key?: string): Promise<void>
}

/** Does work under a name one at a time, over all windows. */
export type InTurn = <T>(name: string, work: () => Promise<T>) => Promise<T>

/** What the last generation held: the names of its parts, and of those that had words. */
interface LastGeneration {
  readonly key: string
  readonly names: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

/** A copier that writes mirrors into these files; where there are none, emergency copies alone. */
export function copierInto(files: Files | undefined, inTurn: InTurn): Copier {
  const last = new Map<PersonId, LastGeneration>()

  async function copy(job: CopyJob): Promise<Copied> {
    const { vault, person, keys, wraps, notes = [] } = job
    const here = await partsInDatabase(job)
    const noted = notes.length > 0 ? await partsInNotes(person, notes, keys.id, keys) : undefined
    let before = last.get(person)
    let parts = here
    if (files && !(before?.key === keys.id && [...before.names].every((name) => here.has(name)))) {
      const mirror = await partsInMirror(files, job)
      before = mirror && lastOf(mirror.key, mirror.parts)
      parts = uniteParts(here, mirror && countOf(uniteParts(here, mirror.parts)) > countOf(here) ? mirror.parts : withoutDrafts(mirror?.parts))
    }
    if (noted) parts = uniteParts(parts, withoutDrafts(noted.parts))
    const header = { key: keys.id, wraps, person }
    const sealAll = async (generation: number, noted?: Noted) => writeCopy({ ...header, kind: 'mirror', parts: countOf(parts), generation }, keys.mirror, partsAsBytes(person, parts, noted))
    const now = lastOf(keys.id, parts)
    const endsEarlier = job.endsEarlier === true || (before !== undefined && (before.key !== now.key || [...before.words].some((name) => !now.words.has(name))))
    const generation = files && (await writeGeneration({ files, vault, person, write: (number) => sealAll(number), endsEarlier }).catch(() => undefined))
    if (generation !== undefined) last.set(person, now)
    const whole = job.wantsWhole || endsEarlier ? await sealAll(job.rev, { at: job.at }) : undefined
    const emergency = await emergencyCopy(person, parts, header, keys.mirror)
    return { parts: countOf(parts), inDatabase: countOf(here), endsEarlier, emergency, ...(whole && { whole }), ...(generation !== undefined && { generation }) }
  }

  return {
    copy: (job) => inTurn(`${job.vault} ${job.person}`, () => copy(job)),
    async find(vault) {
      if (!files) return []
      const copies = await Promise.all((await generationsIn(files, vault)).map((each) => copyIn(files, each)))
      return copies.filter((each) => each !== undefined)
    },
    async isEmpty(vault, person) {
      return !files || (await generationsIn(files, vault)).every((each) => person !== undefined && each.person !== person)
    },
    async remove(vault, person, key) {
      last.delete(person)
      if (files) await inTurn(`${vault} ${person}`, () => removeMirror(files, vault, person, key))
    },
  }
}

async function partsInDatabase({ dbId, person, keys, batches, drafts }: CopyJob): Promise<StoryParts> {
  const sealer = sealerFor(dbId, person, keys)
  const opened = [...batches.map((row) => sealer.openRow('batches', row)), ...drafts.map((row) => sealer.openRow('drafts', row))]
  return partsIn(await Promise.all(opened))
}

/** The parts in the latest generation that opens; none, and its key, where all were sealed with another. */
async function partsInMirror(files: Files, { vault, person, keys }: CopyJob): Promise<{ readonly key: string; readonly parts: StoryParts } | undefined> {
  let other: string | undefined
  for (const each of await generationsIn(files, vault)) {
    const copy = each.person === person ? await copyIn(files, each) : undefined
    if (copy && copy.key !== keys.id) other ??= copy.key
    const opened = copy && (await openCopy(copy, keys.mirror))
    const found = opened?.ok ? partsFromBytes(opened.bytes) : undefined
    if (found?.person === person) return { key: keys.id, parts: found.parts }
  }
  return other === undefined ? undefined : { key: other, parts: new Map() }
}

function lastOf(key: string, parts: StoryParts): LastGeneration {
  const names = new Set<string>()
  const words = new Set<string>()
  for (const [name, { reading }] of parts) {
    if (reading.ok && reading.value.what === 'draft') continue
    names.add(name)
    if (reading.ok && reading.value.what === 'entry' && reading.value.entry.kind === 'said') words.add(name)
  }
  return { key, names, words }
}
