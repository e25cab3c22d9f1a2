import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Topic } from '../domain/scenario.ts'
import { Pill } from '../ui/pill/pill.tsx'

/** The id of the place beside the app's name where a draft says that it is one. */
export const draftMarkId = 'draft-mark'

interface DraftMarkProps {
  readonly topic?: Topic
}

/** Says on every screen that a topic is a draft, until a named clinician has signed it. */
export function DraftMark({ topic }: DraftMarkProps) {
  const { t } = useTranslation('common')
  if (topic?.scenario.status !== 'draft') return null
  const mark = (
    <Pill tone="warn">
      {t('draft.mark')}
      <span className="visually-hidden">{t('draft.mark-lead')}</span>
    </Pill>
  )
  const place = document.getElementById(draftMarkId)
  return place ? createPortal(mark, place) : mark
}
