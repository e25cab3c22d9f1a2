import { quietAfterDeclining } from './asking.ts'
import { conceptOf } from './concepts.ts'
import type { Stamp } from './consultation.ts'
import type { Audience, ConceptId, ConsultationId, EntryId, Said, Speaker, StatementPlace } from './statement.ts'
import { addEntries, statementsNow, type Story } from './story.ts'

/** Something said, as it reaches the story. */
export interface Telling {
  readonly concept: ConceptId
  readonly words: string
  readonly picked: readonly string[]
  readonly lang: string
  readonly by: Speaker
  readonly place: StatementPlace
  readonly visit?: ConsultationId
  readonly audience?: Audience
  readonly attribute?: string
  /** What this takes the place of; for a `one` concept, by itself, whatever the same voice said before. */
  readonly supersedes?: readonly EntryId[]
}

/** The story with one more thing said, word for word. */
export function say(story: Story, stamp: Stamp, telling: Telling): Story {
  const { concept, words, picked, lang, by, place, visit, attribute } = telling
  const said: Said = {
    kind: 'said',
    id: stamp.id,
    at: stamp.at,
    by,
    concept,
    words,
    picked,
    lang,
    place,
    audience: telling.audience ?? usualAudience(story, telling),
    supersedes: telling.supersedes ?? replacedBy(story, telling),
    ...(visit !== undefined && { visit }),
    ...(attribute !== undefined && { attribute }),
  }
  return addEntries(story, [said])
}

/** What the same voice chose for this concept last time, or else the concept's own default. */
function usualAudience(story: Story, { concept, by }: Telling): Audience {
  return statementsNow(story).find((each) => each.concept === concept && each.by.voice === by.voice)?.audienceNow ?? conceptOf(concept).audience
}

function replacedBy(story: Story, { concept, by }: Telling): readonly EntryId[] {
  if (conceptOf(concept).holds === 'many') return []
  return statementsNow(story).filter((each) => each.concept === concept && each.by.voice === by.voice).map((each) => each.id)
}

/** The story with a statement confirmed: it is still true. */
export function confirm(story: Story, stamp: Stamp, target: EntryId, by: Speaker): Story {
  return addEntries(story, [{ kind: 'confirmed', id: stamp.id, at: stamp.at, by, target }])
}

/** The story with a concept kept quiet for a while: the person would rather not say. */
export function decline(story: Story, stamp: Stamp, concept: ConceptId, by: Speaker): Story {
  return addEntries(story, [{ kind: 'declined', id: stamp.id, at: stamp.at, by, concept, until: stamp.at + quietAfterDeclining }])
}

/** The story with these statements shown to this audience from now on. */
export function setAudience(story: Story, stamp: Stamp, targets: readonly EntryId[], audience: Audience, by: Speaker): Story {
  const made = [...story.entries.values()].filter((entry) => entry.kind === 'audience-set')
  return addEntries(
    story,
    targets.map((target, index) => ({
      kind: 'audience-set' as const,
      id: `${stamp.id}.${index}`,
      at: stamp.at,
      by,
      target,
      audience,
      supersedes: made.filter((entry) => entry.target === target).map((entry) => entry.id),
    })),
  )
}

/** The story with the words of a statement gone for ever, and those it took the place of: they do not come back in its stead. */
export function withdraw(story: Story, stamp: Stamp, target: EntryId, by: Speaker): Story {
  const gone = new Set([target])
  for (const id of gone) for (const former of formerWords(story, id)) gone.add(former)
  return addEntries(
    story,
    [...gone].map((each, index) => ({ kind: 'withdrawn' as const, id: index === 0 ? stamp.id : `${stamp.id}.${index}`, at: stamp.at, by, target: each })),
  )
}

function formerWords({ entries }: Story, id: EntryId): readonly EntryId[] {
  const said = entries.get(id)
  if (said?.kind !== 'said') return []
  return said.supersedes.filter((former) => {
    const entry = entries.get(former)
    // One that another copy holds goes as well, when it comes.
    return entry === undefined || (entry.kind === 'said' && entry.by.voice === said.by.voice)
  })
}

/** The story with own words tied to a shared attribute, by somebody in the room. */
export function link(story: Story, stamp: Stamp, target: EntryId, attribute: string, by: Speaker): Story {
  return addEntries(story, [{ kind: 'linked', id: stamp.id, at: stamp.at, by, target, attribute }])
}

/** Of two answers where one can be right, the right one said anew in the place of all of them, for whoever may see it now. */
export function settleContradiction(story: Story, stamp: Stamp, right: EntryId, wrong: readonly EntryId[], by: Speaker): Story {
  const kept = story.entries.get(right)
  if (kept?.kind !== 'said') return story
  const audience = statementsNow(story).find((each) => each.id === right)?.audienceNow ?? kept.audience
  // Somebody else's hand does not make the words theirs, nor fresh.
  const spoken = by.voice === kept.by.voice ? { at: stamp.at, by } : { at: kept.at, by: { ...kept.by, ...(by.name !== undefined && { typedBy: by.name }) } }
  return addEntries(story, [{ ...kept, id: stamp.id, ...spoken, audience, supersedes: [right, ...wrong] }])
}
