import type { ReactNode } from 'react'
import type { ComparisonRow } from '../../domain/comparison.ts'

/** Who stands out in the pictures of a row because of an option, as the legend names them. */
export function kindsBecause({ cells }: ComparisonRow, words: ReactNode): { readonly avoided?: ReactNode; readonly caused?: ReactNode } {
  const differences = cells.flatMap((cell) => (cell.kind === 'figure' && cell.fewer ? [cell.fewer] : []))
  return { ...(differences.some((each) => each > 0) && { avoided: words }), ...(differences.some((each) => each < 0) && { caused: words }) }
}
