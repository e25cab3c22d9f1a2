import { mayShow, type EvidenceRow, type Status } from '../domain/evidence.ts'
import type { Dossier, DossierFigure } from './dossier-schema.ts'

/** The rate without the option, under whichever name the dossier's columns give it. */
export function rateWithout(figure: DossierFigure): string | undefined {
  return figure['baseline'] ?? figure['rate_comparator']
}

/** The rate with the option, under whichever name the dossier's columns give it. */
export function rateWith(figure: DossierFigure): string | undefined {
  return figure['with_option'] ?? figure['rate_option']
}

/** The number at the start of the dossier's `per`, for example 100 of `100 people per year`. */
export function denominatorOf(figure: DossierFigure): number | undefined {
  const digits = /^\d+/.exec(figure['per'] ?? '')?.[0]
  return digits === undefined ? undefined : Number(digits)
}

/** Whether a figure stands in a text as a number of its own: 4 does not stand in 4.3, nor in 14. */
export function standsIn(figure: string, text: string): boolean {
  return new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?!\\d|\\.\\d)`).test(text)
}

/** What the dossier holds under an id for figures to be traced to: a row's cells, or the parts of a fact that were read in a source. */
export function tracedText(dossier: Dossier, id: string): string | undefined {
  const figure = dossier.figures.find((row) => row.id === id)
  if (figure) return Object.entries(figure).flatMap(([column, cell]) => (['id', 'source', 'status'].includes(column) ? [] : [cell])).join(' | ')
  const fact = dossier.facts.find((each) => each.id === id)
  return fact && readInSource(fact.text, Object.keys(dossier.sources))
}

/**
 * The parts of a fact that end in a mark of having been read: [V …], (VERIFIED …), or the keys of
 * sources, [S3, S3b]. What ends in [U], or in no mark, was read nowhere.
 */
function readInSource(text: string, sources: readonly string[]): string {
  const isRead = (mark: string) => /^V/.test(mark) || mark.split(', ').every((key) => sources.includes(key))
  return [...text.matchAll(/([^[\]]*?)(?:\[([^\]]*)\]|\((VERIFIED)[^)]*\))/g)]
    .flatMap(([, part = '', tag, word]) => (isRead(tag ?? word ?? '') ? [part] : []))
    .join(' | ')
}

/** The status that the dossier gives to a row or a fact. */
export function statusIn(dossier: Dossier, id: string): Status | undefined {
  return [...dossier.figures, ...dossier.facts].find((each) => each.id === id)?.status
}

/** Whether the figures of an evidence row may be shown, as its dossier has it. */
export function mayShowFrom(dossier: Dossier, row: EvidenceRow): boolean {
  return mayShow(row, (id) => statusIn(dossier, id))
}
