import type { Plan, Settled } from './consultation.ts'
import type { GroupId, OptionId, Scenario } from './scenario.ts'
import type { Instant } from './statement.ts'

/** The review first offered where the topic gives none. */
export const usualReviewMonths = 3

/** The plan first offered for what was settled: the topic's own steps, and its usual review. Nothing already written is lost. */
export function planFor(scenario: Scenario | undefined, settled: Settled, plan: Plan, now: Instant): Plan {
  const own = plan.steps.filter((step) => step.words !== undefined)
  const option = settled.option
  const offered = option === undefined ? [] : (scenario?.steps[option] ?? [])
  const review = settled.outcome === 'none-needed' ? 'none-needed' : { on: monthsFrom(now, reviewMonthsOf(scenario, option)) }
  return { ...plan, steps: [...offered.map(({ id, who }) => ({ id, who })), ...own], review }
}

/** After how many months a review is first offered. */
export function reviewMonthsOf(scenario: Scenario | undefined, option: OptionId | undefined): number {
  return (option !== undefined && scenario?.reviewMonths[option]) || usualReviewMonths
}

/** The calendar day so many months on, as `YYYY-MM-DD`; the last day of the month where it has no such day. */
export function monthsFrom(now: Instant, months: number): string {
  const [year, month, dayOfMonth] = civil(now)
  const index = year * 12 + (month - 1) + months
  const to = { year: Math.floor(index / 12), month: (index % 12) + 1 }
  const last = daysIn(to.year, to.month)
  return `${to.year}-${pad(to.month)}-${pad(Math.min(dayOfMonth, last))}`
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

function pad(n: number): string {
  return String(n).padStart(2, '0')
}
