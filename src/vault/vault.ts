import type { Consultation, ConsultationEntry } from '../domain/consultation.ts'
import type { ConceptId, ConsultationId, Entry, Instant, PersonId } from '../domain/statement.ts'
import type { Story } from '../domain/story.ts'

/** Words that are still being written: the last ones win, and a statement takes their place. */
export interface Draft {
  readonly visit: ConsultationId
  readonly concept: ConceptId
  readonly words: string
  readonly picked: readonly string[]
}

/** Everything kept about one person. */
export interface Kept {
  readonly story: Story
  readonly consultations: readonly Consultation[]
  readonly drafts: readonly Draft[]
  /** How many parts could not be read. They are left where they are, untouched. */
  readonly unreadable: number
}

/** One thing to keep: all of it, or none. */
export interface Change {
  readonly person: PersonId
  readonly entries?: readonly Entry[]
  readonly visits?: readonly { readonly id: ConsultationId; readonly entries: readonly ConsultationEntry[] }[]
  readonly drafts?: readonly Draft[]
  /** Drafts that a statement has taken the place of. */
  readonly draftsDone?: readonly Pick<Draft, 'visit' | 'concept'>[]
}

/** A person whose story is here. No names, no topics: those are sealed. */
export interface KeptPerson {
  readonly person: PersonId
  readonly lastKept: Instant
  /** Only a secret opens it: nothing else is known of it here. */
  readonly locked?: true
}

export const vaultProblems = ['refused', 'full', 'disk-full', 'newer', 'damaged', 'blocked', 'lost-connection', 'cleared', 'locked'] as const
/** Why something could not be kept or read. Each has one plain sentence in `i18n`. */
export type VaultProblem = (typeof vaultProblems)[number]

/** Thrown by every operation of a vault that could not be carried out. Nothing was destroyed. */
export class VaultError extends Error {
  readonly problem: VaultProblem
  constructor(problem: VaultProblem, cause?: unknown) {
    super(`The vault could not do this: ${problem}`, { cause })
    this.name = 'VaultError'
    this.problem = problem
  }
}

/** Where stories are kept: sealed on this device, or in memory alone. */
export interface Vault {
  readonly where: 'device' | 'memory'
  people(): Promise<readonly KeptPerson[]>
  open(person: PersonId): Promise<Kept>
  /** Resolves only when all of the change is durably kept; rejects with a `VaultError` when none of it is. */
  keep(change: Change): Promise<void>
  /** Calls back after another window has kept something about this person. Returns how to stop. */
  watch(person: PersonId, changed: () => void): () => void
  /** Removes everything about this person, keys first, and makes sure that it is gone. */
  erase(person: PersonId): Promise<void>
  close(): void
}
