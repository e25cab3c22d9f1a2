import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonRow } from '../../domain/comparison.ts'
import type { EvidenceId, Rate } from '../../domain/evidence.ts'
import type { Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { dayInWords } from '../../i18n/dates.ts'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import styles from './evidence-in-words.module.css'
import { Figure } from './figure.tsx'
import { SourceText } from './source-text.tsx'

interface EvidenceInWordsProps {
  readonly props: Pick<ConsultationProps, 'copy' | 'lang'>
  readonly topic: Topic
  readonly id: EvidenceId
  readonly row: ComparisonRow
}

/** One row of evidence: its exact figures, whether we read them in the source itself, about whom, from where, and when. */
export function EvidenceInWords({ props, topic, id, row }: EvidenceInWordsProps) {
  const { t } = useTranslation('options')
  const evidence = topic.evidence.get(id)
  if (!evidence) throw new Error(`There is no evidence ${id}`)
  const { of, without, with: withIt } = evidence
  const figured = row.cells.some((cell) => cell.kind === 'figure' && cell.evidence === id)
  const exact = figured && of !== undefined && without && withIt
  return (
    <dl className={styles.facts}>
      {exact && (
        <Fact name={t('source.exact')}>
          {row.cells.map(
            (cell) =>
              cell.kind === 'figure' && (
                <p key={cell.option}>
                  {topicWords(topic, `option.${cell.option}.name`)}: <ExactRate id={id} rate={cell.arm === 'with' ? withIt : without} of={of} />
                </p>
              ),
          )}
        </Fact>
      )}
      <Fact name={t('source.status')}>{t(`source.status-of.${evidence.status.toLowerCase()}`)}</Fact>
      <Fact name={t('source.population')}>
        <Figure evidence={id}>{populationOf(topic, row)}</Figure>, <Figure evidence={id}>{topicWords(topic, `outcome.${row.outcome}.horizon`)}</Figure>
      </Fact>
      <Fact name={t('source.from')}>
        {evidence.sources.map((source) => (
          <SourceText key={source} text={topicWords(topic, `source.${source}`)} copy={props.copy} />
        ))}
      </Fact>
      <Fact name={t('source.dates')}>{t('source.read-and-review', { read: dayInWords(props.lang, evidence.read), review: dayInWords(props.lang, evidence.reviewBy) })}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A rate as its source prints it, with its range where there is one. */
function ExactRate({ id, rate, of }: { readonly id: EvidenceId; readonly rate: Rate; readonly of: number }) {
  const { t } = useTranslation('options')
  const { n, low, high } = rate
  return <Figure evidence={id}>{low !== undefined && high !== undefined ? t('source.rate-range', { n, of, low, high }) : t('source.rate', { n, of })}</Figure>
}

/** Whose numbers these are: the group that was picked, or the people of the row. */
export function populationOf(topic: Topic, { outcome, group }: ComparisonRow): string {
  return group === undefined || group === 'everyone' ? topicWords(topic, `outcome.${outcome}.population`) : topicWords(topic, `group.${group}.long`)
}
