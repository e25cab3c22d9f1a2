import type { ValueCardId, ValueOrder } from './consultation.ts'
import type { AttributeId, OptionId, Scenario } from './scenario.ts'
import { seenBy, statementsNow, type Statement, type Story, type Viewers } from './story.ts'

/** At least this many cards to choose from, where the topic has them. */
export const fewestCards = 4
/** At most this many cards at once: the rest are one press away. */
export const mostCards = 6
/** So many of the person's own words always have a place, newest first; more where the topic's balance leaves room. */
export const ownWordsAlways = 2

/** Something that may matter: the person's own words whole, or an attribute that topics share. */
export type ValueCard =
  | {
      readonly id: ValueCardId
      readonly kind: 'own-words'
      readonly statement: Statement
      /** What somebody in the room tied these words to, as far as this topic knows it. */
      readonly attributes: readonly AttributeId[]
    }
  | {
      readonly id: ValueCardId
      readonly kind: 'shared'
      readonly attribute: AttributeId
      readonly attributes: readonly AttributeId[]
      /** Where the person chose this card before, at any topic or visit. */
      readonly statement?: Statement
    }

/** The cards to choose from, and what else can be brought in. */
export interface ValueCards {
  readonly cards: readonly ValueCard[]
  readonly more: readonly ValueCard[]
}

type Balance = Pick<Scenario, 'options' | 'attributes' | 'fit'>

/**
 * The four to six cards to choose from: the person's own words first and whole, then shared
 * attributes, those chosen before first. Among them is at least one upside and one downside of
 * every option that the topic knows one of, as long as four attributes are enough for that.
 * What an order names always has its card; every other card is in `more`.
 */
export function valueCards(seen: readonly Statement[], scenario: Balance, order: ValueOrder = noOrder): ValueCards {
  const named = new Set(idsOf(order))
  const all = ownCards(seen, scenario)
  const places = Math.max(ownWordsAlways, mostCards - coveringAttributes(scenario).length)
  const own = all.filter((card, index) => index < places || named.has(card.id))
  const held = new Set(own.flatMap((card) => card.attributes))
  const free = sharedCards(seen, scenario).filter((card) => !held.has(card.attribute) || named.has(card.id))
  const taken = chooseShared(free, scenario, held, named, own.length)
  // The own words may hold every attribute of the topic: then more of them, not fewer cards than there could be.
  const further = all.filter((card) => !own.includes(card)).slice(0, Math.max(0, fewestCards - own.length - taken.length))
  const cards = [...own, ...further, ...taken]
  const shown = new Set<ValueCardId>(cards.map((card) => card.id))
  return { cards, more: [...all, ...free].filter((card) => !shown.has(card.id)) }
}

type OwnCard = Extract<ValueCard, { kind: 'own-words' }>
type SharedCard = Extract<ValueCard, { kind: 'shared' }>

/** The person's own words on what matters: those that this topic knows something about first, the newest first. */
function ownCards(seen: readonly Statement[], { attributes }: Balance): readonly OwnCard[] {
  const cards = seen
    .filter((statement) => isOwn(statement) && statement.attribute === undefined)
    .map((statement): OwnCard => ({
      id: `statement:${statement.id}`,
      kind: 'own-words',
      statement,
      attributes: attributes.filter((attribute) => statement.attributes.includes(attribute)),
    }))
  return [...cards.filter((card) => card.attributes.length > 0), ...cards.filter((card) => card.attributes.length === 0)]
}

/** Every attribute of the topic as a card: those that the person chose before first. */
function sharedCards(seen: readonly Statement[], { attributes }: Balance): readonly SharedCard[] {
  const cards = attributes.map((attribute): SharedCard => {
    const statement = seen.find((each) => isOwn(each) && each.attribute === attribute)
    return { id: `attribute:${attribute}`, kind: 'shared', attribute, attributes: [attribute], ...(statement && { statement }) }
  })
  return [...cards.filter((card) => card.statement), ...cards.filter((card) => !card.statement)]
}

function isOwn(statement: Statement): boolean {
  return statement.concept === 'what-matters' && statement.by.voice === 'person'
}

function chooseShared(
  free: readonly SharedCard[],
  scenario: Balance,
  held: ReadonlySet<AttributeId>,
  named: ReadonlySet<ValueCardId>,
  own: number,
): readonly SharedCard[] {
  const kept = free.filter((card) => named.has(card.id))
  const settled = [...held, ...kept.map((card) => card.attribute)]
  const balance = coveringAttributes(scenario, settled, free.map((card) => card.attribute))
  const wanted = new Set([...kept.map((card) => card.attribute), ...balance.slice(0, Math.max(0, mostCards - own - kept.length))])
  const fill = (until: number, cards: readonly SharedCard[]) => {
    for (const card of cards) if (own + wanted.size < until) wanted.add(card.attribute)
  }
  fill(mostCards, free.filter((card) => card.statement))
  fill(fewestCards, free)
  return free.filter((card) => wanted.has(card.attribute))
}

/**
 * The fewest attributes found, the most telling first, that together with those already there
 * show an upside and a downside of every option, as far as the topic knows any. An attribute
 * that works both ways for an option is both.
 */
export function coveringAttributes(
  scenario: Balance,
  already: readonly AttributeId[] = [],
  from: readonly AttributeId[] = scenario.attributes,
): readonly AttributeId[] {
  const sides = new Map(scenario.attributes.map((attribute) => [attribute, sidesOf(scenario, attribute)]))
  const shown = new Set(already.flatMap((attribute) => [...(sides.get(attribute) ?? [])]))
  const chosen: AttributeId[] = []
  for (;;) {
    const gain = (attribute: AttributeId) => [...(sides.get(attribute) ?? [])].filter((side) => !shown.has(side)).length
    const most = Math.max(0, ...from.map(gain))
    const best = from.find((attribute) => gain(attribute) === most)
    if (most === 0 || best === undefined) return chosen
    chosen.push(best)
    for (const side of sides.get(best) ?? []) shown.add(side)
  }
}

type Side = `${'up' | 'down'}:${OptionId}`

function sidesOf({ fit }: Balance, attribute: AttributeId): ReadonlySet<Side> {
  const sides = new Set<Side>()
  for (const reason of fit) {
    if (reason.attribute !== attribute) continue
    if (reason.fit === 'helps-more' || reason.fit === 'works-both-ways') sides.add(`up:${reason.option}`)
    if (reason.fit === 'helps-less' || reason.fit === 'works-both-ways') sides.add(`down:${reason.option}`)
  }
  return sides
}

export const bands = ['most', 'matters', 'couldWait'] as const
/** How much a card matters beside the others. Cards of one band are tied. */
export type Band = (typeof bands)[number]

/** The order in which nothing has been placed. */
export const noOrder: ValueOrder = { most: [], matters: [], couldWait: [] }

/** Every card of an order, what matters most first. */
export function idsOf(order: ValueOrder): readonly ValueCardId[] {
  return bands.flatMap((band) => order[band])
}

/** Where a card stands; undefined where it was not placed. */
export function bandOf(order: ValueOrder, id: ValueCardId): Band | undefined {
  return bands.find((band) => order[band].includes(id))
}

/** The order with these matching most: one card, or several that matter the same. What was there before still matters. */
export function pickMost(order: ValueOrder, ids: readonly ValueCardId[]): ValueOrder {
  return place(order, ids, 'most')
}

/** The order with these able to wait. What was there before matters again. */
export function pickCouldWait(order: ValueOrder, ids: readonly ValueCardId[]): ValueOrder {
  return place(order, ids, 'couldWait')
}

function place(order: ValueOrder, ids: readonly ValueCardId[], band: Band): ValueOrder {
  return arrange([...new Set([...idsOf(order), ...ids])], (id) => {
    if (ids.includes(id)) return band
    const before = bandOf(order, id) ?? 'matters'
    return before === band ? 'matters' : before
  })
}

/** "I am not sure" as an answer: everything matters, and nothing comes first. */
export function unsure(order: ValueOrder): ValueOrder {
  return arrange(idsOf(order), () => 'matters')
}

/** "They matter the same" as an answer: everything comes first together. */
export function theSame(order: ValueOrder): ValueOrder {
  return arrange(idsOf(order), () => 'most')
}

/** The order with a card one band higher; at the top nothing changes. */
export function moveUp(order: ValueOrder, id: ValueCardId): ValueOrder {
  return move(order, id, -1)
}

/** The order with a card one band lower; at the bottom nothing changes. */
export function moveDown(order: ValueOrder, id: ValueCardId): ValueOrder {
  return move(order, id, 1)
}

function move(order: ValueOrder, id: ValueCardId, by: 1 | -1): ValueOrder {
  const to = bands[bands.indexOf(bandOf(order, id) ?? 'matters') + by]
  return to === undefined ? order : arrange([...new Set([...idsOf(order), id])], (each) => (each === id ? to : bandOf(order, each)!))
}

function arrange(ids: readonly ValueCardId[], bandFor: (id: ValueCardId) => Band): ValueOrder {
  const within = (band: Band) => ids.filter((id) => bandFor(id) === band)
  return { most: within('most'), matters: within('matters'), couldWait: within('couldWait') }
}

/**
 * The order first offered: every card where the person last put it, also where newer words took
 * the place of older ones or were tied to the attribute since; what is new matters, unplaced.
 */
export function suggestedOrder(cards: readonly ValueCard[], previous: ValueOrder = noOrder): ValueOrder {
  const before = (card: ValueCard) => bands.find((band) => formerIds(card).some((id) => previous[band].includes(id))) ?? 'matters'
  const places = new Map(cards.map((card) => [card.id, before(card)]))
  return arrange(cards.map((card) => card.id), (id) => places.get(id)!)
}

function formerIds(card: ValueCard): readonly ValueCardId[] {
  if (card.kind === 'shared') return [card.id]
  const { statement, attributes } = card
  return [card.id, ...statement.supersedes.map((id) => `statement:${id}` as const), ...attributes.map((id) => `attribute:${id}` as const)]
}

/** Shared attributes that this order puts first and that the story does not hold yet: each becomes a statement of what matters. */
export function newlyChosen(cards: readonly ValueCard[], order: ValueOrder): readonly AttributeId[] {
  return cards.flatMap((card) => (card.kind === 'shared' && !card.statement && order.most.includes(card.id) ? [card.attribute] : []))
}

/** The order without any card whose statement somebody who is looking may not see. */
export function orderSeenBy(story: Story, viewers: Viewers, order: ValueOrder): ValueOrder {
  const seen = seenBy(story, viewers)
  const ids = new Set(seen.map((statement) => statement.id))
  const open = cardsOf(seen)
  const hidden = cardsOf(statementsNow(story).filter((statement) => !ids.has(statement.id)))
  // A shared card that was never chosen is nobody's statement, and so no secret.
  const maySee = (id: ValueCardId) => open.has(id) || (id.startsWith('attribute:') && !hidden.has(id))
  return arrange(idsOf(order).filter(maySee), (id) => bandOf(order, id)!)
}

function cardsOf(statements: readonly Statement[]): ReadonlySet<ValueCardId> {
  const cardOf = ({ id, attribute }: Statement): ValueCardId => (attribute === undefined ? `statement:${id}` : `attribute:${attribute}`)
  return new Set(statements.map(cardOf))
}
