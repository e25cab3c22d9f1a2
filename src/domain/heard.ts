import type { AgendaItem, Plan, PlanStep, Settled } from './consultation.ts'
import type { Present } from './present.ts'
import type { Speaker } from './statement.ts'

/** Who was there when something was said. Absent where nobody had said who was in the room. */
export interface Heard {
  readonly heardBy?: readonly Present[]
}

/** A view or a reservation, and who was there to hear it. */
export interface Voiced extends Heard {
  /** The entry that it is from. */
  readonly id: string
  readonly by: Speaker
  readonly words: string
  /** Whether the person agreed that it is written down: asked for words of somebody they brought. */
  readonly agreed?: boolean
}

/** Something to talk about, and who was there when it was added. */
export type AgendaItemNow = AgendaItem & Heard

/** A step, and who was there when it was agreed. */
export type PlanStepNow = PlanStep & Heard

/** The plan, and who was there when its words were said. */
export interface PlanNow extends Plan {
  readonly steps: readonly PlanStepNow[]
  readonly goalHeardBy?: readonly Present[]
}

/** What was settled, and who was there when its words were said. */
export type SettledNow = Settled & Heard

/** A plan as it is written down: who heard it is known from when it was said. */
export function planAsWritten({ goal, steps, review, confidence }: PlanNow): Plan {
  return { goal, steps: steps.map(stepAsWritten), ...(review !== undefined && { review }), ...(confidence !== undefined && { confidence }) }
}

function stepAsWritten({ id, who, words, on }: PlanStep): PlanStep {
  return { id, who, ...(words !== undefined && { words }), ...(on !== undefined && { on }) }
}

/** What was settled as it is written down. */
export function settledAsWritten({ heardBy: _, ...settled }: SettledNow): Settled {
  return settled
}
