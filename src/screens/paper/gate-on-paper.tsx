import { useTranslation } from 'react-i18next'
import type { Topic } from '../../domain/scenario.ts'
import { Boxes } from '../../ui/to-write/to-write.tsx'
import { useTopicSay } from '../say/use-say.tsx'
import { Part } from './sheet.tsx'
import styles from './sheet.module.css'

/** What comes before any choice, for the clinician: the warning signs, and those whom this choice is not made for. */
export function GateOnPaper({ topic }: { readonly topic: Topic }) {
  const { t } = useTranslation('together')
  const say = useTopicSay('together', topic)
  const { redFlags, exclusions } = topic.scenario
  const lists = [
    { heading: 'gate.red-flags', keys: redFlags.map((id) => `red-flag.${id}`) },
    { heading: 'gate.exclusions', keys: exclusions.map((id) => `exclusion.${id}`) },
  ]
  return (
    <Part heading={t('gate.panel')} look="boxed">
      {lists.map(({ heading, keys }) => (
        <p key={heading} className={styles.lead}>
          <b>{t(heading)}:</b>{' '}
          {keys.map((key, index) => (
            <span key={key}>
              {index > 0 && ' · '}
              {say.topic(key)}
            </span>
          ))}
        </p>
      ))}
      <Boxes items={[{ id: 'none', label: t('gate.none-apply') }]} />
    </Part>
  )
}
