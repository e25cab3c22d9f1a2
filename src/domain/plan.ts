import type { ConsultationNow, Plan, Settled } from './consultation.ts'
import type { GroupId, OptionId, Scenario } from './scenario.ts'
import type { Instant } from './statement.ts'

/** The review first offered where the topic gives none. */
export const usualReviewMonths = 3

export const reviewPresets = ['2-weeks', '6-weeks', '3-months', '6-months', '12-months'] as const
/** A length of time after which to look again. */
export type ReviewPreset = (typeof reviewPresets)[number]

const weeksOf: Partial<Record<ReviewPreset, number>> = { '2-weeks': 2, '6-weeks': 6 }
const monthsOf: Partial<Record<ReviewPreset, number>> = { '3-months': 3, '6-months': 6, '12-months': 12 }

/**
 * The plan first offered for what was settled: the topic's own steps, and its usual review.
 * What was written in the room stays, and nothing changes where the same was settled before.
 */
export function planFor(scenario: Scenario | undefined, settled: Settled, before: Pick<ConsultationNow, 'settled' | 'plan'>, now: Instant): Plan {
  const { plan } = before
  if (before.settled?.outcome === settled.outcome && before.settled.option === settled.option && plan.review !== undefined) return plan
  const own = plan.steps.filter((step) => step.words !== undefined)
  const offered = settled.option === undefined ? [] : (scenario?.steps[settled.option] ?? [])
  const review = settled.outcome === 'none-needed' ? 'none-needed' : { on: monthsFrom(now, reviewMonthsOf(scenario, settled.option)) }
  return { ...plan, steps: [...offered.map(({ id, who }) => ({ id, who })), ...own], review }
}

/**
 * After how many months a review is first offered: as the topic says for the option. Where no
 * option was settled on, the soonest of all, and never later than usual. Parts of a month are possible.
 */
export function reviewMonthsOf(scenario: Scenario | undefined, option: OptionId | undefined): number {
  if (option !== undefined) return scenario?.reviewMonths[option] || usualReviewMonths
  const known = Object.values(scenario?.reviewMonths ?? {}).filter((months) => months > 0)
  return Math.min(usualReviewMonths, ...known)
}

/** The calendar day, as `YYYY-MM-DD`, on which to look again. */
export function reviewDay(now: Instant, preset: ReviewPreset): string {
  const weeks = weeksOf[preset]
  return weeks === undefined ? monthsFrom(now, monthsOf[preset] ?? usualReviewMonths) : daysFrom(now, weeks * 7)
}

/** Which length of time a review day stands for today, if it is one of them. */
export function presetOf(now: Instant, on: string): ReviewPreset | undefined {
  return reviewPresets.find((preset) => reviewDay(now, preset) === on)
}

/**
 * The calendar day so many months on, as `YYYY-MM-DD`; the last day of the month where it has
 * no such day. Months that are not whole are counted as four weeks each: half a month is two weeks.
 */
export function monthsFrom(now: Instant, months: number): string {
  if (!Number.isInteger(months)) return daysFrom(now, Math.round(months * 28))
  const [year, month, dayOfMonth] = civil(now)
  const index = year * 12 + (month - 1) + months
  const to = { year: Math.floor(index / 12), month: (index % 12) + 1 }
  return written(to.year, to.month, Math.min(dayOfMonth, daysIn(to.year, to.month)))
}

/** The calendar day so many days on, as `YYYY-MM-DD`. */
export function daysFrom(now: Instant, days: number): string {
  return written(...civil(now + days * 86_400_000))
}

/** What guidance says against an option in a group, if it does: a key of the topic's words. */
export function adviceAgainst(scenario: Scenario, option: OptionId | undefined, group: GroupId | 'not-known' | undefined): string | undefined {
  return scenario.advice.find((advice) => advice.against && advice.option === option && advice.group === group)?.text
}

/** Year, month and day in UTC: Hinnant's civil-from-days, in whole numbers. */
function civil(now: Instant): readonly [number, number, number] {
  const z = Math.floor(now / 86_400_000) + 719_468
  const era = Math.floor(z / 146_097)
  const doe = z - era * 146_097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return [yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1]
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function written(year: number, month: number, day: number): string {
  return `${year}-${pad(month)}-${pad(day)}`
}

function pad(n: number): string {
  return String(n).padStart(2, '0')
}
