import { createActor, type AnyActorLogic } from 'xstate'
import type { Consultation } from '../domain/consultation.ts'
import type { Scenario } from '../domain/scenario.ts'
import type { ConceptId } from '../domain/statement.ts'
import { unite, type Story } from '../domain/story.ts'
import type { ConsultationContext } from '../flow/consultation-changes.ts'
import { consultationMachine } from '../flow/consultation.machine.ts'
import type { ConsultationEvent, ConsultationPlace } from '../flow/consultation-events.ts'
import type { FollowUpContext } from '../flow/follow-up-changes.ts'
import type { FollowUpEvent, FollowUpPlace } from '../flow/follow-up-events.ts'
import { followUpMachine } from '../flow/follow-up.machine.ts'
import type { PreparationContext } from '../flow/preparation-changes.ts'
import { preparationMachine } from '../flow/preparation.machine.ts'
import type { PreparationEvent, PreparationPlace } from '../flow/preparation-events.ts'
import type { Draft, Kept, Vault, VaultProblem } from '../vault/vault.ts'
import type { Saving } from '../ui/save-status/saving.ts'
import { now, stamp } from './clock.ts'
import { keeperOf } from './keeping.ts'

/** One sitting of one part: what is shown now, and the one way to answer. */
export interface Session<Place extends string, Context, Event> {
  current(): Shown<Place, Context>
  subscribe(changed: () => void): () => void
  send(event: Event): void
  draftOf(concept: ConceptId): Draft | undefined
  /** All words that are still being written. */
  draftsNow(): readonly Draft[]
  /** Everything as the page holds it, kept or not. */
  keptNow(): Kept
  keepDraft(concept: ConceptId, words: string, picked: readonly string[]): void
  retry(): void
  /** Resolves when all that was said is kept, or could not be. */
  settled(): Promise<void>
  /** Whether something that was said could not be kept. */
  isBehind(): boolean
  end(): void
}

/** What a part shows at one moment. */
export interface Shown<Place extends string, Context> {
  readonly place: Place
  readonly context: Context
  readonly saving: Saving
  readonly problem?: VaultProblem
}

export type PreparationSession = Session<PreparationPlace, PreparationContext, PreparationEvent>
export type FollowUpSession = Session<FollowUpPlace, FollowUpContext, FollowUpEvent>
export type ConsultationSession = Session<ConsultationPlace, ConsultationContext, ConsultationEvent>

interface Records {
  readonly vault: Vault
  readonly kept: Kept
  readonly consultation: Consultation
  readonly scenario?: Scenario
}

/** Begins or resumes getting ready for this visit. */
export function startPreparation(records: Records): PreparationSession {
  return startSession(preparationMachine, records)
}

/** Begins or resumes sitting side by side at this visit. */
export function startConsultation(records: Records): ConsultationSession {
  return startSession(consultationMachine, records)
}

/** Begins or resumes looking back at this visit. */
export function startFollowUp(records: Records): FollowUpSession {
  return startSession(followUpMachine, records)
}

interface WithRecords {
  readonly story: Story
  readonly consultation: Consultation
}

function startSession<Place extends string, Context extends WithRecords, Event extends { readonly type: string }>(
  machine: AnyActorLogic,
  { vault, kept, consultation, scenario }: Records,
): Session<Place, Context, Event> {
  const listeners = new Set<() => void>()
  const drafts = new Map(kept.drafts.filter((draft) => draft.visit === consultation.id).map((draft) => [draft.concept, draft]))
  const otherVisits = kept.consultations.filter((each) => each.id !== consultation.id)
  const actor = createActor(machine, { input: { story: kept.story, consultation, otherVisits, now: now(), ...(scenario && { scenario }) } })
  const answered = new Set(consultation.entries.keys())
  const keeper = keeperOf(vault, kept, () => refresh())
  const snapshot = () => actor.getSnapshot() as { readonly value: Place; readonly context: Context }
  let shown: Shown<Place, Context>

  const refresh = () => {
    const { value, context } = snapshot()
    const problem = keeper.problem()
    shown = { place: value, context, saving: keeper.saving(), ...(problem && { problem }) }
    for (const listener of listeners) listener()
  }
  const sendStamped = (event: { readonly type: string }) => actor.send({ ...event, stamp: stamp() })

  actor.start()
  const stop = vault.watch(kept.story.person, () => {
    // Where another window erased the story, this one goes on in memory: what it says next is told not to be kept.
    void vault.open(kept.story.person).catch(() => undefined).then((fresh) => {
      if (!fresh) return
      keeper.learn(fresh)
      const visit = fresh.consultations.find((each) => each.id === consultation.id) ?? consultation
      sendStamped({ type: 'merged', story: unite(snapshot().context.story, fresh.story), consultation: visit } as { type: string })
    })
  })
  actor.subscribe(() => {
    const { story, consultation: record } = snapshot().context
    // An answer takes the place of the words that were being written.
    for (const entry of record.entries.values()) {
      if (entry.kind === 'asked' && !answered.has(entry.id)) drafts.delete(entry.concept)
      answered.add(entry.id)
    }
    keeper.see(story, record)
    refresh()
  })
  keeper.see(snapshot().context.story, snapshot().context.consultation)
  refresh()

  return {
    current: () => shown,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    send: sendStamped,
    draftOf: (concept) => drafts.get(concept),
    draftsNow: () => [...drafts.values()],
    keptNow() {
      const { story, consultation: record } = snapshot().context
      return { ...kept, story, consultations: [...otherVisits, record], drafts: [...kept.drafts.filter(({ visit }) => visit !== consultation.id), ...drafts.values()] }
    },
    keepDraft(concept, words, picked) {
      const draft: Draft = { visit: consultation.id, concept, words, picked }
      drafts.set(concept, draft)
      keeper.draft(draft)
    },
    retry: keeper.retry,
    settled: keeper.settled,
    isBehind: () => keeper.saving() === 'not-saved',
    end() {
      stop()
      actor.stop()
      listeners.clear()
    },
  }
}
