import type { EvidenceRow } from '../../domain/evidence.ts'
import { denominatorOf, rateWith, rateWithout, standsIn, statusIn, tracedText } from '../dossier-figures.ts'
import type { DossierFigure } from '../dossier-schema.ts'
import { inEvidence, type Rule } from '../rule.ts'

/** Every number shown is a number that the research holds, as it is printed there. */
export const rule: Rule = {
  id: 'numbers-trace-to-the-dossier',
  what: 'Every figure of an evidence row stands in its dossier row exactly, with the same status.',
  check: ({ evidence, dossier }) =>
    [...evidence].flatMap(([id, row]) => {
      const text = tracedText(dossier, row.dossier)
      if (text === undefined) return [inEvidence(id, `names ${row.dossier}, which the dossier does not have`)]
      const figure = dossier.figures.find((each) => each.id === row.dossier)
      return [
        ...(statusIn(dossier, row.dossier) === row.status ? [] : [`status is ${row.status}, and ${statusIn(dossier, row.dossier)} in the dossier`]),
        ...pairProblems(row, figure),
        ...looseFigures(row).flatMap(([name, each]) => (standsIn(each, text) ? [] : [`${name} is ${each}, which the dossier row does not say`])),
      ].map((problem) => inEvidence(id, problem))
    }),
}

function pairProblems(row: EvidenceRow, figure: DossierFigure | undefined): readonly string[] {
  if (!row.without && !row.with && row.of === undefined) return []
  if (!figure) return ['has rates, and the dossier has a sentence and no row']
  return [
    ...(row.of === denominatorOf(figure) ? [] : [`is out of ${row.of}, and of ${denominatorOf(figure)} in the dossier`]),
    ...(row.without?.n === rateWithout(figure) ? [] : [`without is ${row.without?.n}, and ${rateWithout(figure)} in the dossier`]),
    ...(row.with?.n === rateWith(figure) ? [] : [`with is ${row.with?.n}, and ${rateWith(figure)} in the dossier`]),
  ]
}

/** The figures that may stand in any cell: gaps, the effect, the horizon, and ranges that are not worked out here. */
function looseFigures(row: EvidenceRow): readonly (readonly [string, string])[] {
  const { effect, horizon } = row
  const printed = row.status === 'DERIVED' ? [] : [row.without, row.with].flatMap((rate) => [rate?.low, rate?.high])
  return [
    ...Object.entries(row.gaps).map(([name, figure]) => [`the gap ${name}`, figure] as const),
    ...(effect ? [effect.value, effect.low, effect.high].map((figure) => ['the effect', figure] as const) : []),
    ...(horizon && !(horizon.n === '1' && horizon.unit === 'years') ? [['the horizon', horizon.n] as const] : []),
    ...printed.flatMap((figure) => (figure === undefined ? [] : [['the range', figure] as const])),
  ]
}
