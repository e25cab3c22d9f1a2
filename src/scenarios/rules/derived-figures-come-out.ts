import { withHazardRatio, withOption, type EvidenceRow } from '../../domain/evidence.ts'
import { compare, fraction, multiply, roundHalfUp } from '../../domain/fraction.ts'
import { mayShowFrom } from '../dossier-figures.ts'
import type { Dossier } from '../dossier-schema.ts'
import { inEvidence, type Rule } from '../rule.ts'

/** A figure that was worked out is worked out again, from inputs that may themselves be shown. */
export const rule: Rule = {
  id: 'derived-figures-come-out',
  what: 'A derived figure names inputs that may all be shown, has their effect, and comes out when it is worked out again.',
  check: ({ evidence, dossier }) =>
    [...evidence]
      .filter(([, row]) => row.status === 'DERIVED')
      .flatMap(([id, row]) => [...inputProblems(row, dossier), ...arithmeticProblems(row)].map((problem) => inEvidence(id, problem))),
}

function inputProblems(row: EvidenceRow, dossier: Dossier): readonly string[] {
  if (!mayShowFrom(dossier, row)) return [`is worked out from ${row.inputs.join(', ') || 'nothing'}, and not all of that may be shown`]
  const { effect } = row
  const inputs = dossier.figures.filter((figure) => row.inputs.includes(figure.id))
  const isTheirs = inputs.some((input) => input['effect'] === effect?.value && input['ci_low'] === effect?.low && input['ci_high'] === effect?.high)
  return effect && !isTheirs ? ['has an effect that none of its inputs has'] : []
}

function arithmeticProblems({ of, without, with: withIt, effect }: EvidenceRow): readonly string[] {
  if (of === undefined || !without || !withIt || !effect) return ['lacks what it would take to work it out again']
  const figures: readonly (readonly [string, string | undefined, string])[] = [
    ['with', withIt.n, effect.value],
    ['the low end', withIt.low, effect.low],
    ['the high end', withIt.high, effect.high],
  ]
  return figures.flatMap(([name, figure, value]) =>
    figure === undefined || comesOut(figure, without.n, of, { type: effect.type, value }) ? [] : [`${name} is ${figure}, and does not come out`],
  )
}

/** A risk ratio comes out exactly; odds and hazard ratios do not end, so they come out as far as they are printed. */
function comesOut(figure: string, without: string, of: number, { type, value }: { readonly type: 'RR' | 'OR' | 'HR'; readonly value: string }): boolean {
  const decimals = figure.split('.')[1]?.length ?? 0
  if (type === 'HR') {
    const exact = withHazardRatio(Number(without) / of, Number(value)) * of
    return Math.abs(exact - Number(figure)) <= 0.5 * 10 ** -decimals + 1e-9
  }
  const per = fraction(String(of))
  const exact = multiply(withOption(multiply(fraction(without), fraction('1'), per), { type, value }), per)
  if (type === 'RR') return compare(exact, fraction(figure)) === 0
  const scale = fraction(String(10 ** decimals))
  return roundHalfUp(multiply(exact, scale)) === roundHalfUp(multiply(fraction(figure), scale))
}
