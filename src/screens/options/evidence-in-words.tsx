import type { ReactNode } from 'react'
import type { ComparisonRow } from '../../domain/comparison.ts'
import type { EvidenceId, Rate } from '../../domain/evidence.ts'
import type { Topic } from '../../domain/scenario.ts'
import type { Tongue } from '../say/tongue.ts'
import { useSay, useTopicSay } from '../say/use-say.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import styles from './evidence-in-words.module.css'
import { Figure } from './figure.tsx'
import { SourceText } from './source-text.tsx'

interface EvidenceInWordsProps {
  readonly props: Pick<ConsultationProps, 'copy'>
  readonly topic: Topic
  readonly id: EvidenceId
  readonly row: ComparisonRow
}

/** One row of evidence: its exact figures, whether we read them in the source itself, about whom, from where, and when. */
export function EvidenceInWords({ props, topic, id, row }: EvidenceInWordsProps) {
  const say = useSay('options')
  const says = useTopicSay('options', topic)
  const evidence = topic.evidence.get(id)
  if (!evidence) throw new Error(`There is no evidence ${id}`)
  const { of, without, with: withIt } = evidence
  const figured = row.cells.some((cell) => cell.kind === 'figure' && cell.evidence === id)
  const exact = figured && of !== undefined && without && withIt
  return (
    <dl className={styles.facts}>
      {exact && (
        <Fact name={say('source.exact')}>
          {row.cells.map(
            (cell) =>
              cell.kind === 'figure' && (
                <p key={cell.option}>
                  {says.topic(`option.${cell.option}.name`)}: <ExactRate id={id} rate={cell.arm === 'with' ? withIt : without} of={of} />
                </p>
              ),
          )}
        </Fact>
      )}
      <Fact name={say('source.status')}>{say(`source.status-of.${evidence.status.toLowerCase()}`)}</Fact>
      <Fact name={say('source.population')}>
        <Figure evidence={id}>{says('row.words', (tongue) => ({ population: populationIn(tongue, row), horizon: tongue.topic(`outcome.${row.outcome}.horizon`) }))}</Figure>
      </Fact>
      <Fact name={say('source.from')}>
        {evidence.sources.map((source) => (
          <SourceText key={source} topic={topic} source={source} copy={props.copy} />
        ))}
      </Fact>
      <Fact name={say('source.dates')}>{say('source.read-and-review', (tongue) => ({ read: tongue.day(evidence.read), review: tongue.day(evidence.reviewBy) }))}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A rate as its source prints it, with its range where there is one. */
function ExactRate({ id, rate, of }: { readonly id: EvidenceId; readonly rate: Rate; readonly of: number }) {
  const say = useSay('options')
  const { n, low, high } = rate
  return <Figure evidence={id}>{low !== undefined && high !== undefined ? say('source.rate-range', { n, of, low, high }) : say('source.rate', { n, of })}</Figure>
}

/** Whose numbers these are: the group that was picked, or the people of the row. */
export function populationIn({ topic }: Tongue, { outcome, group }: ComparisonRow): string {
  return group === undefined || group === 'everyone' ? topic(`outcome.${outcome}.population`) : topic(`group.${group}.long`)
}
