import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonRow } from '../../domain/comparison.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTopicSay } from '../say/use-say.tsx'
import { EvidenceInWords } from './evidence-in-words.tsx'
import styles from './evidence-in-words.module.css'
import type { OptionsView } from './options-view.ts'
import { SaidByTopic } from './said-by-topic.tsx'

interface SourceButtonProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
  readonly row: ComparisonRow
}

/** Where a row comes from, one press away: how sure, the exact figures, the source, and the dates. */
export function SourceButton({ props, view: { topic }, row }: SourceButtonProps) {
  const { t } = useTranslation('options')
  const say = useTopicSay('options', topic)
  const [open, setOpen] = useState(false)
  const key = `outcome.${row.outcome}`
  return (
    <>
      <Button size="small" variant="quiet" name={t('source.button-name', { outcome: say.first.topic(`${key}.name`) })} onPress={() => setOpen(true)}>
        {say('source.button')}
      </Button>
      {open && (
        <Dialog open heading={say.topic(`${key}.name`)} closeLabel={t('close')} onClose={() => setOpen(false)}>
          <p className={styles.sure}>
            <SaidByTopic topic={topic} says={`${key}.certainty`} evidence={row.evidence} /> <SaidByTopic topic={topic} says={`${key}.note`} evidence={row.evidence} />
          </p>
          {row.evidence.length === 0 && <p className={styles.sure}>{say('source.none')}</p>}
          {row.evidence.map((id) => (
            <EvidenceInWords key={id} props={props} topic={topic} id={id} row={row} />
          ))}
        </Dialog>
      )}
    </>
  )
}
