import { inEvidence, inScenario, type Rule } from '../rule.ts'

/** Nothing is shown past its date. */
export const rule: Rule = {
  id: 'review-dates-hold',
  what: 'Every review date lies ahead, and at most 24 months after the evidence was read.',
  check: ({ scenario, evidence }, today) => {
    const read = [...evidence.values()].map((row) => row.read).sort()
    return [
      ...problemsOf(scenario.reviewBy, read[0] ?? today, today).map((problem) => inScenario('reviewBy', problem)),
      ...[...evidence].flatMap(([id, row]) => problemsOf(row.reviewBy, row.read, today).map((problem) => inEvidence(id, problem))),
    ]
  },
}

function problemsOf(reviewBy: string, read: string, today: string): readonly string[] {
  return [
    ...(reviewBy >= today ? [] : [`was to be reviewed by ${reviewBy}`]),
    ...(reviewBy <= twoYearsAfter(read) ? [] : [`is to be reviewed by ${reviewBy}, more than 24 months after it was read`]),
    ...(read <= today ? [] : [`was read on ${read}, which has not come yet`]),
  ]
}

/** Days are compared as text, so that the 29th of February needs no care. */
function twoYearsAfter(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 2).padStart(4, '0')}${day.slice(4)}`
}
