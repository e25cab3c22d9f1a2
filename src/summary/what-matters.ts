import type { ConsultationNow, ValueOrder } from '../domain/consultation.ts'
import type { Topic } from '../domain/scenario.ts'
import type { ConsultationId } from '../domain/statement.ts'
import type { Statement } from '../domain/story.ts'
import type { Mattering } from '../domain/summary.ts'
import { bandOf, bands, idsOf, type Band } from '../domain/values.ts'

/** Where nothing was put in order, so many of the latest things are named. */
const unorderedAtMost = 3

/**
 * What matters, most first, as the pair put it in order; else what the person said of it
 * latest. Words that are not among those seen are never there, nor any sign of them.
 */
export function whatMatters(seen: readonly Statement[], { order }: ConsultationNow, visitId: ConsultationId, topic: Topic | undefined): readonly Mattering[] {
  const said = seen.filter((each) => each.concept === 'what-matters' && each.by.voice === 'person')
  const today = said.filter((each) => each.visit === visitId)
  if (order && order.most.length + order.matters.length > 0) {
    const ordered = bands.filter((band) => band !== 'couldWait').flatMap((band) => order[band])
    const saidSince = today.filter(hasNoPlaceIn(order)).map((each) => ownOrCard(each, topic, 'matters'))
    return [...ordered.flatMap((card) => matteringOf(card, seen, topic, bandOf(order, card))), ...saidSince]
  }
  return (today.length > 0 ? today : said).slice(0, unorderedAtMost).map((each) => ownOrCard(each, topic, undefined))
}

/** Own words said in the room that nobody has put in a band matter, as they do on the screen. */
function hasNoPlaceIn(order: ValueOrder): (statement: Statement) => boolean {
  const placed = idsOf(order)
  return ({ id, attribute, place }) => place === 'room' && attribute === undefined && !placed.includes(`statement:${id}`)
}

function matteringOf(card: string, seen: readonly Statement[], topic: Topic | undefined, band: Band | undefined): readonly Mattering[] {
  const [kind, id] = [card.slice(0, card.indexOf(':')), card.slice(card.indexOf(':') + 1)]
  if (kind === 'attribute') {
    const words = cardWords(id, topic)
    return words === undefined ? [] : [{ kind: 'card', words, ...(band && { band }) }]
  }
  const statement = seen.find((each) => each.id === id)
  return statement ? [ownOrCard(statement, topic, band)] : []
}

/** A card that was chosen carries the card's words, not the person's. */
function ownOrCard(statement: Statement, topic: Topic | undefined, band: Band | undefined): Mattering {
  if (statement.attribute === undefined) return { kind: 'own-words', statement, ...(band && { band }) }
  return { kind: 'card', words: cardWords(statement.attribute, topic) ?? statement.words, ...(band && { band }) }
}

function cardWords(attribute: string, topic: Topic | undefined): string | undefined {
  return topic?.text.words[`attribute.${attribute}`]
}
