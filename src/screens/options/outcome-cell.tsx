import type { ComparisonCell, ComparisonRow } from '../../domain/comparison.ts'
import type { Topic } from '../../domain/scenario.ts'
import { useSay } from '../say/use-say.tsx'
import { GroupsInWords } from './groups-in-words.tsx'
import { NumberCell } from './number-cell.tsx'
import styles from './outcome-cell.module.css'
import { SaidByTopic } from './said-by-topic.tsx'

interface OutcomeCellProps {
  readonly topic: Topic
  readonly row: ComparisonRow
  readonly cell: ComparisonCell
}

/** What one option does on one outcome: a number, words, or that it is not known. */
export function OutcomeCell({ topic, row, cell }: OutcomeCellProps) {
  const say = useSay('options')
  if (row.group === undefined) return <GroupsInWords topic={topic} outcome={row.outcome} option={cell.option} />
  switch (cell.kind) {
    case 'figure':
      return <NumberCell topic={topic} row={row} cell={cell} />
    case 'words':
      return (
        <p className={styles.words}>
          <SaidByTopic topic={topic} says={cell.text} {...(cell.evidence !== undefined && { evidence: cell.evidence })} />
        </p>
      )
    case 'not-known':
      return <p className={styles.unknown}>{say('not-known')}</p>
  }
}
