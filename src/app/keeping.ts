import type { Consultation } from '../domain/consultation.ts'
import type { Story } from '../domain/story.ts'
import type { Saving } from '../ui/save-status/saving.ts'
import { VaultError, type Change, type Draft, type Kept, type Vault, type VaultProblem } from '../vault/vault.ts'

/** Keeps what changes, in the order in which it changed, and tells the truth about it. */
export interface Keeper {
  /** Takes note of the records as they are now: whatever is new in them is kept. */
  see(story: Story, consultation: Consultation): void
  draft(draft: Draft): void
  /** Takes note of what another window has kept already. */
  learn(kept: Pick<Kept, 'story' | 'consultations'>): void
  saving(): Saving
  problem(): VaultProblem | undefined
  /** Tries again to keep what could not be kept. */
  retry(): void
  /** Resolves when all that was seen so far is kept, or could not be. */
  settled(): Promise<void>
}

/** A keeper for one person's records, knowing what is kept already; calls back whenever its answer changes. */
export function keeperOf(vault: Vault, kept: Pick<Kept, 'story' | 'consultations'>, changed: () => void): Keeper {
  const known = new Set<string>()
  const learn = ({ story, consultations }: Pick<Kept, 'story' | 'consultations'>) => {
    for (const id of story.entries.keys()) known.add(id)
    for (const consultation of consultations) for (const id of consultation.entries.keys()) known.add(`${consultation.id}/${id}`)
  }
  learn(kept)
  const queue: Change[] = []
  let running: Promise<void> | undefined
  let problem: VaultProblem | undefined

  const work = async () => {
    while (queue.length > 0) {
      const change = joined(queue)
      try {
        await vault.keep(change)
        queue.splice(0, queue.length, ...queue.filter((each) => !change.of.includes(each)))
        problem = undefined
      } catch (error) {
        problem = error instanceof VaultError ? error.problem : 'lost-connection'
        break
      }
      changed()
    }
    running = undefined
    changed()
  }
  const start = () => {
    running ??= work()
    changed()
  }

  return {
    see(story, consultation) {
      const change = newIn(known, story, consultation)
      if (!change) return
      queue.push(change)
      start()
    },
    learn,
    draft(draft) {
      queue.push({ person: kept.story.person, drafts: [draft] })
      start()
    },
    saving: () => (problem ? 'not-saved' : running || queue.length > 0 ? 'saving' : vault.where === 'memory' ? 'held' : 'saved'),
    problem: () => problem,
    retry: start,
    settled: async () => {
      await running
    },
  }
}

/** What is new in the records, noted as known; nothing where nothing is. */
function newIn(known: Set<string>, story: Story, consultation: Consultation): Change | undefined {
  const entries = [...story.entries.values()].filter((entry) => entry.kind !== 'erased' && !known.has(entry.id))
  const visits = [...consultation.entries.values()].filter((entry) => !known.has(`${consultation.id}/${entry.id}`))
  if (entries.length === 0 && visits.length === 0) return undefined
  for (const entry of entries) known.add(entry.id)
  for (const entry of visits) known.add(`${consultation.id}/${entry.id}`)
  const answered = visits.flatMap((entry) => (entry.kind === 'asked' ? [entry.concept] : []))
  return {
    person: story.person,
    entries,
    visits: [{ id: consultation.id, entries: visits }],
    draftsDone: answered.map((concept) => ({ visit: consultation.id, concept })),
  }
}

/** Everything that waits, as one change: all of it is kept, or none. */
function joined(queue: readonly Change[]): Change & { readonly of: readonly Change[] } {
  const of = [...queue]
  const visits = new Map<string, NonNullable<Change['visits']>[number]['entries'][number][]>()
  for (const visit of of.flatMap((change) => change.visits ?? [])) visits.set(visit.id, [...(visits.get(visit.id) ?? []), ...visit.entries])
  const drafts = new Map<string, Draft>()
  const done = new Map<string, Pick<Draft, 'visit' | 'concept'>>()
  for (const change of of) {
    for (const each of change.draftsDone ?? []) {
      drafts.delete(`${each.visit}/${each.concept}`)
      done.set(`${each.visit}/${each.concept}`, each)
    }
    for (const each of change.drafts ?? []) {
      done.delete(`${each.visit}/${each.concept}`)
      drafts.set(`${each.visit}/${each.concept}`, each)
    }
  }
  return {
    person: of[0]!.person,
    entries: of.flatMap((change) => change.entries ?? []),
    visits: [...visits].map(([id, entries]) => ({ id, entries })),
    drafts: [...drafts.values()],
    draftsDone: [...done.values()],
    of,
  }
}
