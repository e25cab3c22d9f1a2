import type { ReactNode } from 'react'
import type { EvidenceId } from '../../domain/evidence.ts'

interface FigureProps {
  /** The rows that the number stands on; none where the words carry no number of their own. */
  readonly evidence: EvidenceId | readonly EvidenceId[] | undefined
  readonly children: ReactNode
}

/** Words with a number in them, and the row of evidence that it stands on. */
export function Figure({ evidence, children }: FigureProps) {
  const rows = typeof evidence === 'string' ? evidence : evidence?.join(' ')
  return <span data-evidence={rows || undefined}>{children}</span>
}
