import { consultationNow, type AgendaItem, type Consultation, type ConsultationNow, type Plan, type ValueCardId, type ValueOrder } from '../domain/consultation.ts'
import { planAsWritten, type PlanNow } from '../domain/heard.ts'
import { viewersIn, visitSeenBy } from '../domain/room.ts'
import type { Story } from '../domain/story.ts'
import { bands, idsOf } from '../domain/values.ts'

/** What a change in the room is made to. */
interface Records {
  readonly story: Story
  readonly consultation: Consultation
}

/**
 * The agenda as it is written down: the items that are seen in their new order, then those that somebody
 * here may not see, which a change made in front of them must not drop. Words told at home stay in the
 * story alone, so that taking them back takes them from here as well.
 */
export function agendaAfter(records: Records, items: readonly AgendaItem[], fresh: string): readonly AgendaItem[] {
  const { whole, seen } = bothSides(records)
  const unseen = whole.agenda.filter((item) => !seen.agenda.some(({ id }) => id === item.id))
  const isTaken = (id: string) => unseen.some((each) => each.id === id)
  return [...items.map((item) => (isTaken(item.id) ? { ...item, id: `${item.id}.${fresh}` } : item)), ...unseen].map(asWritten)
}

/** The order as it is written down: the cards that are seen, and in their old places those that somebody here may not see. */
export function orderAfter(records: Records, order: ValueOrder): ValueOrder {
  const { whole, seen } = bothSides(records)
  const known: readonly ValueCardId[] = [...idsOf(order), ...(seen.order ? idsOf(seen.order) : [])]
  const unseen = (band: keyof ValueOrder) => whole.order?.[band].filter((card) => !known.includes(card)) ?? []
  return bands.reduce((all, band) => ({ ...all, [band]: [...order[band], ...unseen(band)] }), order)
}

/**
 * The plan as it is written down: what is seen of it, and then the steps and the goal that somebody
 * here may not know of, which a change made in front of them must not drop.
 */
export function planAfter(records: Records, plan: PlanNow, fresh: string): Plan {
  const { whole, seen } = bothSides(records)
  const unseen = whole.plan.steps.filter((step) => !seen.plan.steps.some(({ id }) => id === step.id))
  const isTaken = (id: string) => unseen.some((each) => each.id === id)
  const steps = plan.steps.map((step) => (isTaken(step.id) ? { ...step, id: `${step.id}.${fresh}` } : step))
  return planAsWritten({ ...plan, goal: plan.goal === seen.plan.goal ? whole.plan.goal : plan.goal, steps: [...steps, ...unseen] })
}

function bothSides({ story, consultation }: Records): { readonly whole: ConsultationNow; readonly seen: ConsultationNow } {
  const whole = consultationNow(consultation)
  return { whole, seen: visitSeenBy(story, viewersIn(whole), whole) }
}

function asWritten({ id, voice, words, statement }: AgendaItem): AgendaItem {
  return statement === undefined ? { id, voice, words } : { id, voice, words: '', statement }
}
