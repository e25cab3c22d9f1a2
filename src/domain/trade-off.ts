import { fitOf, type FitRow, type FitTable, type GroupRead } from './comparison.ts'
import type { ValueCardId, ValueOrder } from './consultation.ts'
import type { AttributeId, Fit, GroupId, OptionId, Scenario } from './scenario.ts'
import { bandOf, bands, type Band, type ValueCard } from './values.ts'

/** One thing that matters, as a summary names it. */
export interface Thing {
  readonly card: ValueCardId
  readonly attribute: AttributeId
}

/** What one option does on the things that matter: the same pattern for every option. */
export interface TradeOffLine {
  readonly option: OptionId
  /** On what the person put first and the options differ on. */
  readonly first: readonly (Thing & { readonly fit: Fit })[]
  /** Everything else on the list, in the person's order. */
  readonly helpsMore: readonly Thing[]
  readonly worksBothWays: readonly Thing[]
  readonly helpsLess: readonly Thing[]
  readonly noClearDifference: readonly Thing[]
  readonly notKnown: readonly Thing[]
}

/** Something put before the rest on which the summary could not begin, and why. */
export interface PassedOver {
  readonly card: ValueCardId
  /** Absent for own words that nobody has tied to anything. */
  readonly attribute?: AttributeId
  /** `same`: the options do not clearly differ on it. `talk-about`: own words to talk about. */
  readonly why: 'same' | 'not-known' | 'talk-about'
}

export const closings = ['nothing-on-list', 'nothing-first', 'no-difference', 'something-missing', 'trade-off'] as const
/**
 * How the summary ends: the list is empty; nothing on it was put first; nothing on it tells the options
 * apart; some options help more with all that does, so something may be missing; or the trade-off to talk about.
 */
export type Closing = (typeof closings)[number]

/** A summary as data: every option by the same pattern, no total and no winner. */
export interface TradeOff {
  /** What the person put first, all of it: more than one is a tie. */
  readonly putFirst: readonly ValueCardId[]
  readonly passedOver: readonly PassedOver[]
  /** Where the options first differ, going down the person's list. */
  readonly lead: readonly Thing[]
  /** In column order. */
  readonly lines: readonly TradeOffLine[]
  readonly close: Closing
  /** Only for `something-missing`: every option that helps more with all that tells the options apart. */
  readonly helpsWithAll?: readonly OptionId[]
}

/**
 * The summary of how the options sit with what matters, beginning with what came first. What is the
 * same for all options or not known is passed over, said so, and the next thing down the list leads.
 */
export function tradeOffOf(fits: FitTable, order: ValueOrder): TradeOff {
  const rows = inOrder(fits.rows, order)
  const telling = rows.filter(tellsApart)
  const leadBand = bands.find((band) => telling.some((row) => bandOf(order, row.card) === band))
  const lead = telling.filter((row) => leadBand !== undefined && bandOf(order, row.card) === leadBand)
  const options = fits.rows[0]?.cells.map((cell) => cell.option) ?? []
  const helpsWithAll = options.filter((option) => telling.length > 0 && telling.every((row) => fitFor(row, option) === 'helps-more'))
  const close = closingOf(fits, order, telling, helpsWithAll)
  return {
    putFirst: order.most.filter((id) => isListed(fits, id)),
    passedOver: passedOverIn(fits, rows, order, leadBand),
    lead: lead.map(thingOf),
    lines: options.map((option) => lineOf(option, lead, rows)),
    close,
    ...(close === 'something-missing' && { helpsWithAll }),
  }
}

function closingOf(fits: FitTable, order: ValueOrder, telling: readonly FitRow[], helpsWithAll: readonly OptionId[]): Closing {
  if (fits.rows.length === 0 && fits.talkAbout.length === 0) return 'nothing-on-list'
  if (!order.most.some((id) => isListed(fits, id))) return 'nothing-first'
  if (telling.length === 0) return 'no-difference'
  return helpsWithAll.length === 0 ? 'trade-off' : 'something-missing'
}

/** A thing tells the options apart where two of them have known fits that differ. */
function tellsApart({ cells }: FitRow): boolean {
  return new Set(cells.map((cell) => cell.fit).filter((fit) => fit !== 'not-known')).size > 1
}

function passedOverIn({ talkAbout }: FitTable, rows: readonly FitRow[], order: ValueOrder, leadBand: Band | undefined): readonly PassedOver[] {
  const reached = leadBand === undefined ? bands : bands.slice(0, bands.indexOf(leadBand) + 1)
  return reached.flatMap((band): readonly PassedOver[] => [
    ...rows
      .filter((row) => bandOf(order, row.card) === band && !tellsApart(row))
      .map((row): PassedOver => ({ ...thingOf(row), why: row.cells.some((cell) => cell.fit === 'not-known') ? 'not-known' : 'same' })),
    ...talkAbout.filter((card) => bandOf(order, card.id) === band).map((card): PassedOver => ({ card: card.id, why: 'talk-about' })),
  ])
}

function lineOf(option: OptionId, lead: readonly FitRow[], rows: readonly FitRow[]): TradeOffLine {
  const rest = rows.filter((row) => !lead.includes(row))
  const having = (fit: Fit) => rest.filter((row) => fitFor(row, option) === fit).map(thingOf)
  return {
    option,
    first: lead.map((row) => ({ ...thingOf(row), fit: fitFor(row, option) })),
    helpsMore: having('helps-more'),
    worksBothWays: having('works-both-ways'),
    helpsLess: having('helps-less'),
    noClearDifference: having('no-clear-difference'),
    notKnown: having('not-known'),
  }
}

/** Something that would change how the options sit with what comes first. */
export type WhatWouldChange =
  /** If this card came first, these options would help more with it. */
  | { readonly kind: 'card-first'; readonly card: ValueCardId; readonly attribute: AttributeId; readonly helpsMore: readonly OptionId[] }
  /** In these groups, other options or none would help more with what comes first. */
  | {
      readonly kind: 'group'
      readonly card: ValueCardId
      readonly attribute: AttributeId
      readonly groups: readonly { readonly group: GroupId; readonly helpsMore: readonly OptionId[] }[]
    }

/** At most this many lines of what would change. */
export const changesAtMost = 3

/**
 * What would change this, in at most three lines: first the person's own list, where another card put first
 * would be helped more by other options; last the group, where the fit with what comes first differs by group.
 */
export function whatWouldChange(
  scenario: Pick<Scenario, 'options' | 'fit' | 'groups'>,
  cards: readonly ValueCard[],
  order: ValueOrder,
  group: GroupRead,
): readonly WhatWouldChange[] {
  const fits = fitOf(scenario, cards, group)
  const rows = inOrder(fits.rows, order)
  const { lead } = tradeOffOf(fits, order)
  const leading = rows.filter((row) => lead.some((thing) => isSameThing(thing, row)))
  const other = otherGroups(scenario, cards, leading.length > 0 ? leading : rows.slice(0, 1), group)
  const cardLines = rows
    .filter((row) => tellsApart(row) && helpers(row).length > 0 && !sameOptions(helpers(row), sharedHelpers(leading)))
    .map((row) => ({ kind: 'card-first' as const, ...thingOf(row), helpsMore: helpers(row) }))
  return [...cardLines.slice(0, changesAtMost - other.length), ...other]
}

/** The one line about groups, where there is one to say. */
function otherGroups(
  scenario: Pick<Scenario, 'options' | 'fit' | 'groups'>,
  cards: readonly ValueCard[],
  leading: readonly FitRow[],
  group: GroupRead,
): readonly Extract<WhatWouldChange, { kind: 'group' }>[] {
  const byGroup = scenario.groups.filter((each) => each !== group).map((each) => ({ group: each, rows: fitOf(scenario, cards, each).rows }))
  const lines = leading.map((row) => ({
    kind: 'group' as const,
    ...thingOf(row),
    groups: byGroup.flatMap(({ group: each, rows }) => {
      const there = rows.find((candidate) => isSameThing(candidate, row))!
      return row.cells.some((cell) => cell.fit !== fitFor(there, cell.option)) ? [{ group: each, helpsMore: helpers(there) }] : []
    }),
  }))
  return lines.filter((line) => line.groups.length > 0).slice(0, 1)
}

/** Every placed row, what matters most first; what was not placed comes last. */
function inOrder(rows: readonly FitRow[], order: ValueOrder): readonly FitRow[] {
  const rank = (row: FitRow) => bands.indexOf(bandOf(order, row.card) ?? 'couldWait')
  return [...rows].sort((one, other) => rank(one) - rank(other))
}

function isListed({ rows, talkAbout }: FitTable, id: ValueCardId): boolean {
  return rows.some((row) => row.card === id) || talkAbout.some((card) => card.id === id)
}

function thingOf({ card, attribute }: FitRow): Thing {
  return { card, attribute }
}

function isSameThing(one: Thing, other: Thing): boolean {
  return one.card === other.card && one.attribute === other.attribute
}

function fitFor({ cells }: FitRow, option: OptionId): Fit {
  return cells.find((cell) => cell.option === option)?.fit ?? 'not-known'
}

function helpers({ cells }: FitRow): readonly OptionId[] {
  return cells.filter((cell) => cell.fit === 'helps-more').map((cell) => cell.option)
}

/** The options that help more with all that leads. */
function sharedHelpers(leading: readonly FitRow[]): readonly OptionId[] {
  const [first, ...rest] = leading
  return first === undefined ? [] : helpers(first).filter((option) => rest.every((row) => helpers(row).includes(option)))
}

function sameOptions(one: readonly OptionId[], other: readonly OptionId[]): boolean {
  return one.length === other.length && one.every((option) => other.includes(option))
}
