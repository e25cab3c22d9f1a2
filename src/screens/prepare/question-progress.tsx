import { useTranslation } from 'react-i18next'
import type { AskingPlan } from '../../domain/asking.ts'
import { conceptOf } from '../../domain/concepts.ts'
import type { ConsultationNow } from '../../domain/consultation.ts'
import type { ConceptId } from '../../domain/statement.ts'
import { Progress } from '../../ui/progress/progress.tsx'

interface QuestionProgressProps {
  readonly at: ConceptId
  readonly visit: Pick<ConsultationNow, 'asked'>
  readonly plan: Pick<AskingPlan, 'ask'>
}

/** How far along this sitting's questions. Something that has changed is not one of them, and says so. */
export function QuestionProgress({ at, visit: { asked }, plan: { ask } }: QuestionProgressProps) {
  const { t } = useTranslation('prepare')
  if (!asked.includes(at) && !ask.includes(at)) return <b>{t(conceptOf(at).freshness === 'history' ? 'asking.adding' : 'asking.changed')}</b>
  const number = asked.includes(at) ? asked.indexOf(at) + 1 : asked.length + 1
  const total = asked.length + ask.length
  // A question takes about a minute.
  const minutes = t('asking.minutes', { count: total - number + 1 })
  return <Progress at={number} of={total} label={t('asking.progress', { number, total })} note={minutes} />
}
