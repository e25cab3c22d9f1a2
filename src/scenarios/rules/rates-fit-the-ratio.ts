import { denominatorOf, rateWith, rateWithout } from '../dossier-figures.ts'
import type { Dossier, DossierFigure } from '../dossier-schema.ts'
import { inEvidence, type Rule } from '../rule.ts'

/** How many times as large one of two ratios may be as the other. */
const apart = 1.5

/** A row whose rates and whose ratio say different things was copied wrong, or rests on raw counts. */
export const rule: Rule = {
  id: 'rates-fit-the-ratio',
  what:
    'Where the dossier has both rates and their ratio, they lie on one side of 1 and within a factor of 1.5. ' +
    'Rows of raw counts are marked as crude instead, and their rate with the option is never shown.',
  check: ({ dossier, evidence }) => [
    ...dossier.figures.flatMap((figure) =>
      isCrude(dossier, figure.id) ? [] : problemsOf(figure).map((problem) => ({ file: 'dossier.json', key: `figures.${figure.id}`, problem })),
    ),
    ...[...evidence]
      .filter(([, row]) => row.with !== undefined && isCrude(dossier, row.dossier))
      .map(([id]) => inEvidence(id, 'shows a rate of raw counts, and the ratio says another')),
  ],
}

function isCrude({ crude = [] }: Dossier, id: string): boolean {
  return crude.includes(id)
}

function problemsOf(figure: DossierFigure): readonly string[] {
  const printed = printedRatio(figure)
  const ratio = printed && ratioOfRates(figure, printed.type)
  if (!printed || !ratio) return []
  const said = `the rates give ${ratio.toFixed(2)}, and the ratio says ${printed.value}`
  if ((ratio - 1) * (printed.value - 1) < 0) return [`${said}, on the other side of 1`]
  return Math.max(ratio / printed.value, printed.value / ratio) > apart ? [`${said}, too far from it`] : []
}

/** The ratio as the dossier prints it: `RR 0.68` in one cell, or `RR` and `0.68` in two. */
function printedRatio(figure: DossierFigure): { readonly type: string; readonly value: number } | undefined {
  const found = /\b(?:a?(RR|OR|HR)|rate ratio) (\d+(?:\.\d+)?)/.exec(`${figure['effect_type'] ?? ''} ${figure['effect'] ?? ''}`)
  return found ? { type: found[1] ?? 'RR', value: Number(found[2]) } : undefined
}

/** The rate with the option over the rate without, as odds where the ratio is one of odds. None has no ratio. */
function ratioOfRates(figure: DossierFigure, type: string): number | undefined {
  const [withIt, without] = [rateWith(figure), rateWithout(figure)].map((rate) => (/^\d+(\.\d+)?$/.test(rate ?? '') ? Number(rate) : 0))
  if (!withIt || !without) return undefined
  const of = denominatorOf(figure)
  return type === 'OR' && of !== undefined ? withIt / (of - withIt) / (without / (of - without)) : withIt / without
}
