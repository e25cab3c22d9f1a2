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
 * which rounding changes no figure and no difference by more than a tenth.
 * Throws where the row has no pair of rates: a row without one is shown in words.
 */
export function showRow(row: Pick<EvidenceRow, 'of' | 'without' | 'with'>): ShownRow {
  if (!row.of || !row.without || !row.with) throw new Error('This row has no pair of rates to show')
  const per = fraction(String(row.of))
  const exact = (rate: Decimal, of: number) => multiply(fraction(rate), fraction(String(of)), per)
  const of = denominators.find((each) => roundingIsFaithful(exact(row.without!.n, each), exact(row.with!.n, each))) ?? 10000
  const shown = (rate: Rate): ShownRate => {
    const figure = exact(rate.n, of)
    const n = roundHalfUp(figure)
    return {
      n,
      about: compare(figure, fraction(String(n))) !== 0,
      exact: toDecimal(figure),
      ...(rate.low !== undefined && rate.high !== undefined && { low: roundHalfUp(exact(rate.low, of)), high: roundHalfUp(exact(rate.high, of)) }),
    }
  }
  const without = shown(row.without)
  const withIt = shown(row.with)
  const range = withIt.low !== undefined && withIt.high !== undefined ? { low: without.n - withIt.high, high: without.n - withIt.low } : undefined
  return { of, without, with: withIt, fewer: without.n - withIt.n, ...(range && { fewerRange: range }) }
}

const tenth = fraction('0.1')

function roundingIsFaithful(without: Fraction, withIt: Fraction): boolean {
  const rounded = [without, withIt].map((figure) => fraction(String(roundHalfUp(figure)))) as [Fraction, Fraction]
  return (
    within(without, rounded[0]) &&
    within(withIt, rounded[1]) &&
    within(subtract(without, withIt), subtract(rounded[0], rounded[1]))
  )
}

/** Whether rounding moved a figure by at most a tenth of itself. */
function within(figure: Fraction, rounded: Fraction): boolean {
  const moved = absolute(subtract(rounded, figure))
  return compare(moved, multiply(absolute(figure), tenth)) <= 0
}

function absolute(figure: Fraction): Fraction {
  return compare(figure, fraction('0')) < 0 ? subtract(fraction('0'), figure) : figure
}

/**
 * The proportion with the option, from a baseline proportion and a published effect.
 * Risk ratio: b × RR. Odds ratio: OR × b / (1 − b + OR × b). Both in exact fractions.
 */
export function withOption(baseline: Decimal, effect: { readonly type: 'RR' | 'OR'; readonly value: Decimal }): Fraction {
  const b = fraction(baseline)
  const e = fraction(effect.value)
  if (effect.type === 'RR') return multiply(b, e)
  const odds = multiply(e, b)
  const rest = add(subtract(fraction('1'), b), odds)
  return { n: odds.n * rest.d, d: odds.d * rest.n }
}

/** Hazard or rate ratio: 1 − (1 − b)^HR, in double precision. */
export function withHazardRatio(baseline: number, ratio: number): number {
  return 1 - (1 - baseline) ** ratio
}
