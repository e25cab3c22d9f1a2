import { compareOptions, type ComparisonCell, type ComparisonRow, type GroupRead } from '../domain/comparison.ts'
import type { EvidenceRow } from '../domain/evidence.ts'
import type { Topic } from '../domain/scenario.ts'
import type { PeopleWords, SummaryCell, SummaryRow, SummarySource } from '../domain/summary.ts'
import { topicWords } from '../domain/topic-words.ts'
import { noOrder } from '../domain/values.ts'

const certainties = ['fairly-sure', 'not-sure', 'very-unsure'] as const

/** The rows that stand open on the options: main and serious, in the topic's own order, with the figures as shown there. */
export function rowsOf(topic: Topic, group: GroupRead): readonly SummaryRow[] {
  return compareOptions(topic, group, noOrder, []).rows.flatMap((row) => (row.place === 'more' ? [] : [summaryRow(topic, row, row.place)]))
}

function summaryRow(topic: Topic, row: ComparisonRow, place: SummaryRow['place']): SummaryRow {
  const words = (part: string) => topicWords(topic, `outcome.${row.outcome}.${part}`)
  const isOfGroup = row.group !== undefined && row.group !== 'everyone'
  const shown = row.cells.flatMap((cell) => evidenceOf(topic, cell))
  const certainty = certainties.findLast((each) => shown.some((evidence) => evidence.certainty === each))
  return {
    outcome: row.outcome,
    name: words('name'),
    horizon: words('horizon'),
    population: isOfGroup ? topicWords(topic, `group.${row.group}.long`) : words('population'),
    place,
    howSure: words('certainty'),
    ...(row.of !== undefined && { people: peopleWords(words) }),
    ...(row.of !== undefined && { of: row.of }),
    cells: row.cells.map((cell) => cellOf(topic, cell)),
    ...(certainty && { certainty }),
    ourArithmetic: shown.some((evidence) => evidence.status === 'DERIVED'),
    sources: [...new Set(shown.flatMap((evidence) => evidence.sources))],
  }
}

function peopleWords(words: (part: string) => string): PeopleWords {
  return {
    event: words('event'),
    nonEvent: words('non-event'),
    avoided: words('avoided'),
    legendEvent: words('legend-event'),
    legendAvoided: words('legend-avoided'),
    legendNeither: words('legend-neither'),
  }
}

function cellOf(topic: Topic, cell: ComparisonCell): SummaryCell {
  if (cell.kind === 'words') return { kind: 'words', option: cell.option, words: topicWords(topic, cell.text) }
  if (cell.kind === 'not-known') return { kind: 'not-known', option: cell.option }
  return { kind: 'figure', option: cell.option, evidence: cell.evidence, arm: cell.arm, rate: cell.rate, ...(cell.fewer !== undefined && { fewer: cell.fewer }) }
}

/** The evidence behind a figure. Words may come from a source too, but they are not a figure. */
function evidenceOf({ evidence }: Topic, cell: ComparisonCell): readonly EvidenceRow[] {
  const row = cell.kind === 'figure' ? evidence.get(cell.evidence) : undefined
  return row ? [row] : []
}

/** The sources of every figure in these rows, each with the last day on which it was read. */
export function sourcesOf(topic: Topic, rows: readonly SummaryRow[]): readonly SummarySource[] {
  const ids = [...new Set(rows.flatMap((row) => row.sources))]
  return ids.map((id) => ({
    id,
    words: topicWords(topic, `source.${id}`),
    read: [...topic.evidence.values()].reduce((last, row) => (row.sources.includes(id) && row.read > last ? row.read : last), ''),
  }))
}
