import { conceptOf } from './concepts.ts'
import { hashOfText } from './digest.ts'
import type { AttributeId } from './scenario.ts'
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
  /** What it was tied to: the card it was chosen as, and links made in the room. */
  readonly attributes: readonly AttributeId[]
}

/** A story in which nothing has been said yet. */
export function newStory(person: PersonId): Story {
  return { person, entries: new Map() }
}

/**
 * The story with these entries added. Nothing that is already here is changed by them,
 * except that a withdrawal takes the words of its target away for ever.
 */
export function addEntries(story: Story, entries: Iterable<Entry>): Story {
  const all = new Map(story.entries)
  for (const entry of entries) {
    const here = all.get(entry.id)
    if (!here || (here.kind === 'said' && entry.kind === 'erased')) all.set(entry.id, entry)
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
  for (const entry of entries.values()) {
    if (entry.kind === 'withdrawn' && entries.get(entry.target)?.kind === 'said') {
      entries.set(entry.target, { kind: 'erased', id: entry.target })
    }
  }
  return entries
}

/** An entry about a statement: it confirms, withdraws or links it, or says who may see it. */
type Remark = Extract<Entry, { readonly target: EntryId }>

/**
 * What has been said and neither withdrawn nor superseded, newest first. A statement takes the
 * place of others in its own voice only: nobody's words push anybody else's away.
 * Linear in the number of entries, but for the sorting.
 */
export function statementsNow(story: Story): readonly Statement[] {
  return readingOf(story).standing
}

interface StoryReading {
  readonly remarks: Remarks
  readonly standing: readonly Statement[]
}

const readings = new WeakMap<Story, StoryReading>()

/** Worked out once for each story, which never changes: screens look into a long one many times over. */
function readingOf(story: Story): StoryReading {
  const before = readings.get(story)
  if (before) return before
  const remarks = remarksIn(story)
  const reading = { remarks, standing: standing(story, remarks) }
  readings.set(story, reading)
  return reading
}

function standing(story: Story, remarks: Remarks): readonly Statement[] {
  const superseded = new Set<EntryId>()
  const said: Said[] = []
  for (const entry of story.entries.values()) {
    if (entry.kind !== 'said') continue
    said.push(entry)
    for (const id of entry.supersedes) if (isInSameVoice(story, entry, id)) superseded.add(id)
  }
  const heads = said.filter((each) => !superseded.has(each.id)).sort(newestFirst)
  return heads.map((each) => statementOf(each, remarks.get(each.id) ?? nothing))
}

/** By statement, what other entries say about it. */
type Remarks = ReadonlyMap<EntryId, readonly Remark[]>

function remarksIn(story: Story): Remarks {
  const remarks = new Map<EntryId, Remark[]>()
  for (const entry of story.entries.values()) {
    if (!('target' in entry)) continue
    const found = remarks.get(entry.target)
    if (found) found.push(entry)
    else remarks.set(entry.target, [entry])
  }
  return remarks
}

function isInSameVoice({ entries }: Story, later: Said, id: EntryId): boolean {
  const earlier = entries.get(id)
  return earlier?.kind === 'said' && earlier.id !== later.id && earlier.by.voice === later.by.voice
}

const nothing: readonly never[] = []

function statementOf(said: Said, remarks: readonly Remark[]): Statement {
  const freshSince = freshSinceOf(said, remarks)
  // Not a spread: it takes five times as long, and a long story is read at every step.
  return Object.assign({}, said, {
    audienceNow: audienceOf(said, remarks),
    attributes: attributesOf(said, remarks),
    ...(freshSince !== undefined && { freshSince }),
  })
}

function freshSinceOf(said: Said, remarks: readonly Remark[]): Instant | undefined {
  let since = said.by.voice === 'person' ? said.at : undefined
  for (const { kind, at, by } of remarks) {
    if (kind === 'confirmed' && by.voice === 'person') since = Math.max(at, since ?? at)
  }
  return since
}

function attributesOf({ attribute }: Said, remarks: readonly Remark[]): readonly AttributeId[] {
  if (attribute === undefined && remarks.length === 0) return nothing
  const linked = remarks.flatMap((remark) => (remark.kind === 'linked' ? [remark.attribute] : [])).sort()
  return [...new Set([...(attribute === undefined ? [] : [attribute]), ...linked])]
}

/** Of audiences set in one another's view the last holds; of those made apart, the narrowest. */
function audienceOf(said: Said, remarks: readonly Remark[]): Audience {
  const sets = remarks.length === 0 ? nothing : remarks.filter((remark): remark is AudienceSet => remark.kind === 'audience-set')
  if (sets.length === 0) return said.audience
  const seen = new Set(sets.flatMap((set) => set.supersedes.filter((id) => id !== set.id)))
  const heads = sets.filter((set) => !seen.has(set.id))
  return (heads.length > 0 ? heads : sets).map((set) => set.audience).reduce(narrower)
}

function newestFirst(one: Said, other: Said): number {
  return other.at - one.at || (one.id < other.id ? -1 : 1)
}

/** Who, of those in the room, a screen or a page is for. */
export interface Viewers {
  /** Everyone who can see it. `['person']` is the person alone with their own device. */
  readonly voices: readonly Voice[]
  /** While those whom the person brought wait outside: what they said or typed is not here either. */
  readonly alone?: true
}

/** The person alone, on their own side. */
export const personAlone: Viewers = { voices: ['person'] }
/** The GP alone, in the GP's own window. */
export const gpAlone: Viewers = { voices: ['professional'] }

/**
 * What everyone who is looking may see: the screens' only door to what was said. Gives no
 * count and no trace of anything else: not even that something hidden was there before.
 */
export function seenBy(story: Story, viewers: Viewers): readonly Statement[] {
  const allowed = allowedFor(viewers)
  const { remarks, standing: all } = readingOf(story)
  const isOpen = (said: Said) => allowed.includes(audienceOf(said, remarks.get(said.id) ?? nothing)) && !(viewers.alone && isByOtherHand(said))
  const isOpenOne = (id: EntryId) => {
    const entry = story.entries.get(id)
    return entry?.kind === 'said' && isOpen(entry)
  }
  return all
    .filter(isOpen)
    .map((statement) => (statement.supersedes.every(isOpenOne) ? statement : { ...statement, supersedes: statement.supersedes.filter(isOpenOne) }))
}

/** Whether family said or typed it. Whose story it is stays known, whoever wrote that down. */
function isByOtherHand({ by, concept }: Said): boolean {
  return by.voice === 'family' || (by.typedBy !== undefined && conceptOf(concept).asked !== 'set-up')
}

/** Nobody is taken to be anybody: where it is not known who looks, only what everyone may see. */
function allowedFor({ voices }: Viewers): readonly Audience[] {
  if (voices.length === 0) return ['everyone']
  if (voices.every((voice) => voice === 'person')) return ['only-me', 'gp-team', 'everyone']
  if (voices.every((voice) => voice === 'person' || voice === 'professional')) return ['gp-team', 'everyone']
  return ['everyone']
}

/** How many entries, and a digest that does not depend on their order: equal for equal sets. */
export function digestOf(story: Story): { readonly count: number; readonly digest: string } {
  let digest = 0n
  for (const entry of story.entries.values()) digest ^= hashOfText(`${entry.id}:${entry.kind === 'erased' ? 'erased' : 'kept'}`)
  return { count: story.entries.size, digest: digest.toString(16).padStart(16, '0') }
}
