import { add, compare, fraction, multiply, roundHalfUp, subtract, toDecimal, type Fraction } from './fraction.ts'

export const statuses = ['VERIFIED', 'VERIFIED-SECONDARY', 'DERIVED', 'UNVERIFIED'] as const
export type Status = (typeof statuses)[number]

/** `topic/row-id`, for example `statins/ST07`. */
export type EvidenceId = string
/** A figure exactly as its source prints it, for example `7.5`. */
export type Decimal = string

/** How many of how many have the outcome, as the source prints it. */
export interface Rate {
  readonly n: Decimal
  readonly low?: Decimal
  readonly high?: Decimal
}

/** Every number once: the figure, where it comes from, and how far it can be trusted. */
export interface EvidenceRow {
  /** The row of the topic's dossier that this traces to. */
  readonly dossier: string
  readonly status: Status
  /** Dossier rows that a derived figure is worked out from. All of them must be showable. */
  readonly inputs: readonly string[]
  /** Keys into the topic's sources. */
  readonly sources: readonly string[]
  /** The published group that this row is about; absent where it is about everyone in the trials. */
  readonly group?: string
  /** The denominator that the rates are printed over. */
  readonly of?: number
  readonly without?: Rate
  readonly with?: Rate
  readonly horizon?: { readonly n: Decimal; readonly unit: 'days' | 'weeks' | 'months' | 'years'; readonly about: boolean }
  /** `good`: the outcome is one people want. `bad`: one they would rather avoid. */
  readonly direction: 'good' | 'bad'
  readonly certainty: 'fairly-sure' | 'not-sure' | 'very-unsure'
  /** Other figures that belong in words: gap name to figure as printed. */
  readonly gaps: Readonly<Record<string, string>>
  readonly effect?: { readonly type: 'RR' | 'OR' | 'HR'; readonly value: Decimal; readonly low: Decimal; readonly high: Decimal }
  readonly read: string
  readonly reviewBy: string
}

export type Evidence = ReadonlyMap<EvidenceId, EvidenceRow>

/** Whether figures of this row may be shown. `statusOf` answers for the rows of the dossier. */
export function mayShow(row: Pick<EvidenceRow, 'status' | 'inputs'>, statusOf: (dossierRow: string) => Status | undefined): boolean {
  if (row.status === 'UNVERIFIED') return false
  if (row.status !== 'DERIVED') return true
  return row.inputs.length > 0 && row.inputs.every((input) => ['VERIFIED', 'VERIFIED-SECONDARY'].includes(statusOf(input) ?? ''))
}

/** One side of a row as whole people. */
export interface ShownRate {
  readonly n: number
  /** Said as "about" where whole people are not exactly what the source prints. */
  readonly about: boolean
  /** The source's own figure, over the same denominator, for the press that asks for it. */
  readonly exact: string
  readonly low?: number
  readonly high?: number
}

/** A row of numbers as it is shown: one denominator, and the avoided are the difference of the two shown. */
export interface ShownRow {
  readonly of: 100 | 1000 | 10000
  readonly without: ShownRate
  readonly with: ShownRate
  /** How many fewer have it with the option (negative: how many more). */
  readonly fewer: number
  /** Fewest and most who avoid it, where the source gives a range. */
  readonly fewerRange?: { readonly low: number; readonly high: number }
}

const denominators = [100, 1000, 10000] as const

/**
 * A pair of rates as whole people, over the smallest of 100, 1,000 and 10,000 at
 * which rounding changes no figure and no difference by more than a tenth; never
 * over fewer than `atLeast`, so that rows that stand together can share one.
 * Throws where the row has no pair of rates, or one too fine for 10,000 people:
 * such a row is shown in words.
 */
export function showRow(row: Pick<EvidenceRow, 'of' | 'without' | 'with'>, atLeast: ShownRow['of'] = 100): ShownRow {
  const pair = pairOf(row)
  const of = denominators.find((each) => each >= atLeast && isFaithful(pair, each))
  if (!of) throw new Error('This pair of rates is too fine to show as whole people')
  const without = shownRate(pair.without, of)
  const withIt = shownRate(pair.with, of)
  const range = withIt.low !== undefined && withIt.high !== undefined ? { low: without.n - withIt.high, high: without.n - withIt.low } : undefined
  return { of, without, with: withIt, fewer: without.n - withIt.n, ...(range && { fewerRange: range }) }
}

/** A rate as exact proportions. */
interface Proportions {
  readonly n: Fraction
  readonly range?: { readonly low: Fraction; readonly high: Fraction }
}

interface Pair {
  readonly without: Proportions
  readonly with: Proportions
}

function pairOf(row: Pick<EvidenceRow, 'of' | 'without' | 'with'>): Pair {
  if (!row.of || !row.without || !row.with) throw new Error('This row has no pair of rates to show')
  const per = fraction(String(row.of))
  const proportion = (figure: Decimal) => multiply(fraction(figure), fraction('1'), per)
  const proportions = ({ n, low, high }: Rate): Proportions => ({
    n: proportion(n),
    ...(low !== undefined && high !== undefined && { range: { low: proportion(low), high: proportion(high) } }),
  })
  return { without: proportions(row.without), with: proportions(row.with) }
}

function shownRate({ n, range }: Proportions, of: number): ShownRate {
  const figure = people(n, of)
  const shown = roundHalfUp(figure)
  return {
    n: shown,
    about: compare(figure, whole(shown)) !== 0,
    exact: toDecimal(figure),
    ...(range && { low: roundHalfUp(people(range.low, of)), high: roundHalfUp(people(range.high, of)) }),
  }
}

/** Over 10,000 the ends of a range may fall between two people: there is nothing finer to go to. */
function isFaithful(pair: Pair, of: ShownRow['of']): boolean {
  const without = people(pair.without.n, of)
  const difference = subtract(without, people(pair.with.n, of))
  const ends = [pair.without, pair.with].flatMap(({ range }) => (range ? [people(range.low, of), people(range.high, of)] : []))
  return (
    [without, people(pair.with.n, of)].every((figure) => isMovedLittle(figure, rounded(figure))) &&
    isMovedLittle(difference, subtract(rounded(without), rounded(people(pair.with.n, of)))) &&
    (of === 10000 ||
      (ends.every((end) => isMovedLittle(end, rounded(end))) &&
        [pair.with.range?.low, pair.with.range?.high].every((end) => end === undefined || isEndMovedLittle(people(end, of), without, difference))))
  )
}

/** Whether the difference at one end of the range moves by at most a tenth of itself, or of the difference itself. */
function isEndMovedLittle(end: Fraction, without: Fraction, difference: Fraction): boolean {
  const exact = subtract(without, end)
  const shown = subtract(rounded(without), rounded(end))
  return isMovedLittle(exact, shown) || isMovedLittle(exact, shown, difference)
}

/** Whether rounding moved a figure by at most a tenth of itself, or of another figure. */
function isMovedLittle(figure: Fraction, shown: Fraction, ofWhat: Fraction = figure): boolean {
  return compare(absolute(subtract(shown, figure)), multiply(absolute(ofWhat), fraction('0.1'))) <= 0
}

function people(proportion: Fraction, of: number): Fraction {
  return multiply(proportion, whole(of))
}

function rounded(figure: Fraction): Fraction {
  return whole(roundHalfUp(figure))
}

function whole(n: number): Fraction {
  return fraction(String(n))
}

function absolute(figure: Fraction): Fraction {
  return compare(figure, whole(0)) < 0 ? subtract(whole(0), figure) : figure
}

/**
 * The proportion with the option, from a baseline proportion and a published effect.
 * Risk ratio: b × RR. Odds ratio: OR × b / (1 − b + OR × b). Both in exact fractions.
 */
export function withOption(baseline: Fraction, effect: { readonly type: 'RR' | 'OR'; readonly value: Decimal }): Fraction {
  const ratio = fraction(effect.value)
  if (effect.type === 'RR') return multiply(baseline, ratio)
  const odds = multiply(ratio, baseline)
  return multiply(odds, fraction('1'), add(subtract(fraction('1'), baseline), odds))
}

/** Hazard or rate ratio: 1 − (1 − b)^HR, in double precision. */
export function withHazardRatio(baseline: number, ratio: number): number {
  return 1 - (1 - baseline) ** ratio
}
