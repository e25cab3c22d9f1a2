import { narrower, type Audience, type AudienceSet, type Entry, type EntryId, type Instant, type PersonId, type Said, type Voice } from './statement.ts'

export const abouts = ['me', 'child', 'someone-else'] as const
/** Who a story is about, as whoever types says it. */
export type About = (typeof abouts)[number]

/** Everything one person has said, across all topics and visits: a set of entries that only grows. */
export interface Story {
  readonly person: PersonId
  readonly entries: ReadonlyMap<EntryId, Entry>
}

/** A statement with what later entries say about it. Always computed, never stored. */
export interface Statement extends Said {
  readonly audienceNow: Audience
  /** When the person last said or confirmed it themselves; absent if they never did. */
  readonly freshSince?: Instant
  readonly attributes: readonly string[]
}

/** A story in which nothing has been said yet. */
export function newStory(person: PersonId): Story {
  return { person, entries: new Map() }
}

/** The story with these entries added. Adding what is already there changes nothing. */
export function addEntries(story: Story, entries: Iterable<Entry>): Story {
  const all = new Map(story.entries)
  for (const entry of entries) {
    if (all.get(entry.id)?.kind !== 'erased') all.set(entry.id, entry)
  }
  return { ...story, entries: eraseWithdrawn(all) }
}

/**
 * Everything that either copy of one person's story holds, and nothing else.
 * Commutative, associative and idempotent. Throws when the copies are of two people.
 */
export function unite(one: Story, other: Story): Story {
  if (one.person !== other.person) throw new Error('Two people’s stories are never merged')
  return addEntries(one, other.entries.values())
}

function eraseWithdrawn(entries: Map<EntryId, Entry>): ReadonlyMap<EntryId, Entry> {
  for (const entry of [...entries.values()]) {
    if (entry.kind === 'withdrawn' && entries.get(entry.target)?.kind === 'said') {
      entries.set(entry.target, { kind: 'erased', id: entry.target })
    }
  }
  return entries
}

/** What has been said and neither withdrawn nor superseded, newest first. */
export function statementsNow(story: Story): readonly Statement[] {
  const superseded = new Set<EntryId>()
  for (const entry of story.entries.values()) {
    if (entry.kind === 'said') for (const id of entry.supersedes) superseded.add(id)
  }
  const about = entriesByTarget(story)
  return [...story.entries.values()]
    .filter((entry): entry is Said => entry.kind === 'said' && !superseded.has(entry.id))
    .map((said) => statementOf(said, about.get(said.id) ?? []))
    .sort(newestFirst)
}

function entriesByTarget(story: Story): Map<EntryId, Entry[]> {
  const about = new Map<EntryId, Entry[]>()
  for (const entry of story.entries.values()) {
    if (!('target' in entry)) continue
    const found = about.get(entry.target)
    if (found) found.push(entry)
    else about.set(entry.target, [entry])
  }
  return about
}

function statementOf(said: Said, about: readonly Entry[]): Statement {
  const own = [said, ...about.filter((entry) => entry.kind === 'confirmed')].filter((entry) => entry.by.voice === 'person')
  const linked = about.flatMap((entry) => (entry.kind === 'linked' ? [entry.attribute] : []))
  return {
    ...said,
    audienceNow: audienceOf(said, about.filter((entry) => entry.kind === 'audience-set')),
    attributes: [...new Set([...(said.attribute ? [said.attribute] : []), ...linked])],
    ...(own.length > 0 && { freshSince: Math.max(...own.map((entry) => entry.at)) }),
  }
}

/** Of audiences set in one another's view the last holds; of those made apart, the narrowest. */
function audienceOf(said: Said, sets: readonly AudienceSet[]): Audience {
  const seen = new Set(sets.flatMap((set) => set.supersedes))
  const heads = sets.filter((set) => !seen.has(set.id)).map((set) => set.audience)
  return heads.length === 0 ? said.audience : heads.reduce(narrower)
}

function newestFirst(one: Said, other: Said): number {
  return other.at - one.at || (one.id < other.id ? -1 : 1)
}

/** Who, of those in the room, a screen or a page is for. */
export interface Viewers {
  /** Everyone who can see it. `['person']` is the person alone with their own device. */
  readonly voices: readonly Voice[]
}

/** The person alone, on their own side. */
export const personAlone: Viewers = { voices: ['person'] }
/** The GP alone, in the GP's own window. */
export const gpAlone: Viewers = { voices: ['professional'] }

/**
 * What everyone who is looking may see: the screens' only door to what was said.
 * Gives no count and no trace of anything else.
 */
export function seenBy(story: Story, viewers: Viewers): readonly Statement[] {
  const widest = narrowestNeeded(viewers)
  return statementsNow(story).filter((statement) => widest.includes(statement.audienceNow))
}

function narrowestNeeded({ voices }: Viewers): readonly Audience[] {
  if (voices.length > 0 && voices.every((voice) => voice === 'person')) return ['only-me', 'gp-team', 'everyone']
  if (voices.every((voice) => voice === 'person' || voice === 'professional')) return ['gp-team', 'everyone']
  return ['everyone']
}

/** How many entries, and a digest that does not depend on their order: equal for equal sets. */
export function digestOf(story: Story): { readonly count: number; readonly digest: string } {
  let digest = 0n
  for (const entry of story.entries.values()) digest ^= hashOf(`${entry.id}:${entry.kind === 'erased' ? 'erased' : 'kept'}`)
  return { count: story.entries.size, digest: digest.toString(16).padStart(16, '0') }
}

/** FNV-1a, 64 bits: to notice a difference, not to prove who wrote it. */
function hashOf(text: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (const char of text) hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0)!)) * 0x100000001b3n)
  return hash
}
