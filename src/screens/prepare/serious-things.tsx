import { useTranslation } from 'react-i18next'
import type { Comparison, ComparisonCell } from '../../domain/comparison.ts'
import type { OptionId, Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { Card } from '../../ui/card/card.tsx'
import { Columns, Row, Stack } from '../../ui/layout/layout.tsx'
import { useTopicSay } from '../say/use-say.tsx'
import { OptionName } from './option-name.tsx'
import styles from './options-at-home.module.css'

interface SeriousThingsProps {
  readonly topic: Topic
  readonly comparison: Comparison
}

/** Serious outcomes stand open for everybody, also where no number is known: no number is not no warning. */
export function SeriousThings({ topic, comparison }: SeriousThingsProps) {
  const { t } = useTranslation('prepare')
  const say = useTopicSay('prepare', topic)
  const rows = comparison.rows.filter((row) => row.place === 'serious')
  if (rows.length === 0) return null
  return (
    <Stack>
      <h2>{t('options.serious')}</h2>
      <Columns most={2}>
        {rows.map(({ outcome, cells }) => (
          <Card key={outcome} level={3} heading={say.topic(`outcome.${outcome}.name`)}>
            <p className={styles.note}>{say.topic(`outcome.${outcome}.note`)}</p>
            <WordsByOption topic={topic} cells={cells} />
          </Card>
        ))}
      </Columns>
    </Stack>
  )
}

/** What is said of every option, each said once: options of which the same is said share a line. */
function WordsByOption({ topic, cells }: { readonly topic: Topic; readonly cells: readonly ComparisonCell[] }) {
  const { t } = useTranslation('prepare')
  const say = useTopicSay('prepare', topic)
  const options = new Map<string, OptionId[]>()
  for (const cell of cells) {
    // Cells are alike where their words are, whatever key they stand under.
    const words = cell.kind === 'words' ? topicWords(topic, cell.text) : ''
    options.set(words, [...(options.get(words) ?? []), cell.option])
  }
  return [...options].map(([words, same]) => (
    <div key={words} className={styles.line}>
      <Row gap="small">
        {same.map((option) => (
          <b key={option}>
            <OptionName topic={topic} option={option} />
          </b>
        ))}
      </Row>
      <p>{words === '' ? t('options.not-known') : say.in(() => words)}</p>
    </div>
  ))
}
