import type { ComparisonRow } from '../../domain/comparison.ts'
import type { Tongue } from '../say/tongue.ts'

/** How numbers of people are said: whole, in Western digits, with "about" where they were rounded. */
export interface Figures {
  /** "100", "about 38". */
  count(n: number, about?: boolean): string
  /** "in 1,000". */
  whole(of: number): string
  /** "900 in 1,000", "about 962 in 1,000". */
  rate(n: number, of: number, about?: boolean): string
}

/** How numbers of people are said in one of the languages of the room. */
export function figuresIn({ t, count: said }: Pick<Tongue, 't' | 'count'>): Figures {
  const count = (n: number, about = false) => (about ? t('figure.about', { n: said(n) }) : said(n))
  return {
    count,
    whole: (of) => t('figure.in', { of: said(of) }),
    rate: (n, of, about) => t('figure.rate', { n: count(n, about), of: said(of) }),
  }
}

/** Whether a difference in this row comes from a figure that was rounded. */
export function isAbout(row: ComparisonRow): boolean {
  return row.cells.some((cell) => cell.kind === 'figure' && cell.rate.about)
}
