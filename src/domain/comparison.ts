import type { ValueCardId, ValueOrder } from './consultation.ts'
import { showRow, type EvidenceId, type EvidenceRow, type ShownRate, type ShownRow } from './evidence.ts'
import type { AttributeId, Cell, Fit, FitReason, GroupId, OptionId, Outcome, Scenario, Topic } from './scenario.ts'
import { bandOf, bands, type Band, type ValueCard } from './values.ts'

/** What one option does on one outcome, ready to show: never without its row, never added up. */
export type ComparisonCell =
  | {
      readonly kind: 'figure'
      readonly option: OptionId
      readonly evidence: EvidenceId
      readonly arm: 'without' | 'with'
      readonly rate: ShownRate
      /** With the option, beside the same people without it: how many fewer have the outcome (negative: more). */
      readonly fewer?: number
      readonly fewerRange?: { readonly low: number; readonly high: number }
    }
  | { readonly kind: 'words'; readonly option: OptionId; readonly text: string; readonly evidence?: EvidenceId }
  | { readonly kind: 'not-known'; readonly option: OptionId }

/** One outcome across every option, over one denominator. */
export interface ComparisonRow {
  readonly outcome: string
  readonly place: Outcome['place']
  readonly kind: Outcome['kind']
  /** The published group that the cells are about, or `everyone`; absent where only a group that was not picked has any. */
  readonly group?: GroupId | 'everyone'
  /** Of how many people the figures are; absent where the row has none. */
  readonly of?: ShownRow['of']
  /** The evidence behind the row, in column order. */
  readonly evidence: readonly EvidenceId[]
  /** The cards that this outcome bears on. */
  readonly bearsOn: readonly ValueCardId[]
  /** The highest band of those cards. */
  readonly band?: Band
  /** One for every option, in column order. */
  readonly cells: readonly ComparisonCell[]
}

/** Every option of a topic side by side. Options are never scored or ranked. */
export interface Comparison {
  readonly columns: readonly OptionId[]
  readonly rows: readonly ComparisonRow[]
}

/** What of a topic its numbers need: no words. */
type Numbers = Pick<Topic, 'scenario' | 'evidence'>

/** The group as it stands in a visit's record. */
export type GroupRead = GroupId | 'not-known' | undefined

/**
 * Every outcome and every option of a topic, each exactly once: columns in the topic's order;
 * rows by place (main, serious, more), and within a place those that bear on what matters most
 * first, then on what matters, then the rest as the topic has them. The main rows stand one above
 * the other, so all of them are out of the same number of people: 20 in 100 above 271 in 1,000
 * looks like less.
 */
export function compareOptions(topic: Numbers, group: GroupRead, order: ValueOrder, cards: readonly ValueCard[]): Comparison {
  const widest = widestOf(topic, group)
  const rows = topic.scenario.outcomes.map((outcome) => {
    const bearsOn = cardsOn(topic.scenario, outcome, cards)
    const band = bands.find((each) => bearsOn.some((id) => bandOf(order, id) === each))
    return { ...rowOf(topic, outcome, group, outcome.place === 'main' ? widest : 100), bearsOn, ...(band !== undefined && { band }) }
  })
  const inOrder = (place: Outcome['place']) => rows.filter((row) => row.place === place).sort((one, other) => urgency(one) - urgency(other))
  return {
    columns: topic.scenario.options.map((option) => option.id),
    rows: (['main', 'serious', 'more'] as const).flatMap(inOrder),
  }
}

/** The denominator that the finest of the main rows needs in this group. */
function widestOf(topic: Numbers, group: GroupRead): ShownRow['of'] {
  const main = topic.scenario.outcomes.filter(({ place }) => place === 'main')
  return Math.max(100, ...main.map((outcome) => rowOf(topic, outcome, group, 100).of ?? 100)) as ShownRow['of']
}

/** What could wait comes with what nobody named: after what matters, in the topic's own order. */
function urgency({ band }: ComparisonRow): number {
  return band === undefined || band === 'couldWait' ? 2 : bands.indexOf(band)
}

function rowOf({ scenario, evidence }: Numbers, outcome: Outcome, group: GroupRead, atLeast: ShownRow['of']): Omit<ComparisonRow, 'bearsOn' | 'band'> {
  const about = group !== undefined && outcome.cells[group] ? group : outcome.cells.everyone ? 'everyone' : undefined
  const authored: Readonly<Record<OptionId, Cell>> = (about !== undefined && outcome.cells[about]) || {}
  const cells = scenario.options.map((option): Cell => authored[option.id] ?? { kind: 'not-known' })
  const shown = shownTogether(evidence, cells, atLeast)
  const of = [...shown.values()][0]?.of
  return {
    outcome: outcome.id,
    place: outcome.place,
    kind: outcome.kind,
    ...(about !== undefined && { group: about }),
    ...(of !== undefined && { of }),
    evidence: evidenceOf(cells),
    cells: scenario.options.map((option, index) => cellOf(option.id, cells[index]!, shown, cells)),
  }
}

function evidenceOf(cells: readonly Cell[]): readonly EvidenceId[] {
  return [...new Set(cells.flatMap((cell) => (cell.kind === 'not-known' || cell.evidence === undefined ? [] : [cell.evidence])))]
}

/** The figures of one row over one denominator: the smallest from `atLeast` on that is faithful to all of them. Throws where a figure has no evidence. */
function shownTogether(evidence: Topic['evidence'], cells: readonly Cell[], atLeast: ShownRow['of']): ReadonlyMap<EvidenceId, ShownRow> {
  const rows = new Map<EvidenceId, EvidenceRow>()
  for (const cell of cells) {
    if (cell.kind !== 'figure') continue
    const row = evidence.get(cell.evidence)
    if (!row) throw new Error(`There is no evidence ${cell.evidence}`)
    rows.set(cell.evidence, row)
  }
  const widest = [...rows.values()].reduce<ShownRow['of']>((most, row) => Math.max(most, showRow(row, atLeast).of) as ShownRow['of'], atLeast)
  return new Map([...rows].map(([id, row]) => [id, showRow(row, widest)]))
}

function cellOf(option: OptionId, cell: Cell, shown: ReadonlyMap<EvidenceId, ShownRow>, cells: readonly Cell[]): ComparisonCell {
  if (cell.kind !== 'figure') return { ...cell, option }
  const { evidence, arm } = cell
  const row = shown.get(evidence)!
  // The avoided are the difference of two figures that both stand in this row: without the one there is no other.
  const isBeside = (each: Cell) => each.kind === 'figure' && each.arm === 'without' && shown.get(each.evidence)!.without.n === row.without.n
  const difference = arm === 'with' && cells.some(isBeside) && { fewer: row.fewer, ...(row.fewerRange && { fewerRange: row.fewerRange }) }
  return { kind: 'figure', option, evidence, arm, rate: row[arm], ...difference }
}

/** The cards whose fit rests on evidence of this outcome, in any group: rows do not jump when a group is picked. */
function cardsOn({ fit }: Pick<Scenario, 'fit'>, outcome: Outcome, cards: readonly ValueCard[]): readonly ValueCardId[] {
  const evidence = evidenceOf(Object.values(outcome.cells).flatMap((byOption) => Object.values(byOption)))
  const attributes = new Set(fit.filter((reason) => reason.evidence.some((id) => evidence.includes(id))).map((reason) => reason.attribute))
  return cards.filter((card) => card.attributes.some((attribute) => attributes.has(attribute))).map((card) => card.id)
}

/** How one option sits with one thing that matters, beside the other options. */
export interface FitCell {
  readonly option: OptionId
  readonly fit: Fit
  /** The key of the topic's own one-line reason; absent where the topic says nothing. */
  readonly reason?: string
  readonly evidence: readonly EvidenceId[]
  /** Not known as long as no group has been picked: the topic knows it by group. */
  readonly needsGroup: boolean
}

/** One thing that matters, and how every option sits with it, in column order. */
export interface FitRow {
  readonly card: ValueCardId
  readonly attribute: AttributeId
  readonly cells: readonly FitCell[]
}

/** How the options sit with what matters: a way to look, never added up. */
export interface FitTable {
  readonly rows: readonly FitRow[]
  /** Own words that nobody has tied to anything this topic knows: things to talk about. */
  readonly talkAbout: readonly ValueCard[]
}

/** For each thing that matters and each option, one of the five fits for this group, with its reason and evidence. */
export function fitOf(scenario: Pick<Scenario, 'options' | 'fit'>, cards: readonly ValueCard[], group: GroupRead): FitTable {
  return {
    rows: cards.flatMap((card) =>
      card.attributes.map((attribute) => ({
        card: card.id,
        attribute,
        cells: scenario.options.map((option) => fitCell(scenario.fit, attribute, option.id, group)),
      })),
    ),
    talkAbout: cards.filter((card) => card.attributes.length === 0),
  }
}

function fitCell(fit: readonly FitReason[], attribute: AttributeId, option: OptionId, group: GroupRead): FitCell {
  const reasons = fit.filter((reason) => reason.attribute === attribute && reason.option === option)
  const reason = reasons.find((each) => each.group !== undefined && each.group === group) ?? reasons.find((each) => each.group === undefined)
  if (!reason) return { option, fit: 'not-known', evidence: [], needsGroup: reasons.length > 0 }
  return { option, fit: reason.fit, reason: fitReasonKey(reason), evidence: reason.evidence, needsGroup: false }
}

/** Where the topic's words keep the one-line reason of a fit: `fit.<attribute>.<option>`, and `.<group>` where it is by group. */
export function fitReasonKey({ attribute, option, group }: Pick<FitReason, 'attribute' | 'option' | 'group'>): string {
  return ['fit', attribute, option, ...(group === undefined ? [] : [group])].join('.')
}
