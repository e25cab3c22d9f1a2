import { compareOptions, fitOf, type Comparison, type FitTable, type GroupRead } from '../../domain/comparison.ts'
import type { ValueCardId, ValueOrder } from '../../domain/consultation.ts'
import type { Topic } from '../../domain/scenario.ts'
import { bandOf, bands, idsOf, noOrder, suggestedOrder, valueCards, type Band, type ValueCard } from '../../domain/values.ts'
import type { ConsultationProps } from '../together/consultation-screen.ts'

/** What the options page shows of one visit: worked out from the props, kept nowhere. */
export interface OptionsView {
  readonly topic: Topic
  readonly group: GroupRead
  /** Whether anybody has said what comes first in this visit. */
  readonly ordered: boolean
  /** The order as it stands: what was said and has no place yet matters. */
  readonly order: ValueOrder
  /** The few cards to choose from at once, and what else can be brought in. */
  readonly cards: readonly ValueCard[]
  readonly more: readonly ValueCard[]
  /** The cards that have a place, the highest band first. */
  readonly placed: readonly PlacedCard[]
  readonly comparison: Comparison
  readonly fits: FitTable
}

/** A card and how much it matters. */
export interface PlacedCard {
  readonly card: ValueCard
  readonly band: Band
}

/** What the options page shows, from what everyone in the room may see. */
export function viewOptions(topic: Topic, { seen, visit }: Pick<ConsultationProps, 'seen' | 'visit'>): OptionsView {
  const made = visit.order ?? noOrder
  const { cards, more } = valueCards(seen, topic.scenario, made)
  const all = [...cards, ...more]
  const order = suggestedOrder(all.filter((card) => isSaid(card) || idsOf(made).includes(card.id)), made)
  const placed = bands.flatMap((band) => all.filter((card) => bandOf(order, card.id) === band).map((card) => ({ card, band })))
  return {
    topic,
    group: visit.group,
    ordered: visit.order !== undefined,
    order,
    cards,
    more,
    placed,
    comparison: compareOptions(topic, visit.group, order, all),
    fits: fitOf(topic.scenario, placed.map(({ card }) => card), visit.group),
  }
}

function isSaid(card: ValueCard): boolean {
  return card.kind === 'own-words' || card.statement !== undefined
}

/** The card with this id, among all there are. */
export function cardOf({ cards, more }: Pick<OptionsView, 'cards' | 'more'>, id: ValueCardId): ValueCard | undefined {
  return [...cards, ...more].find((card) => card.id === id)
}
