import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Topic } from '../domain/scenario.ts'
import { languageOf } from '../i18n/languages.ts'
import { Pill } from '../ui/pill/pill.tsx'

/** The id of the place beside the app's name where a draft says that it is one. */
export const draftMarkId = 'draft-mark'

interface DraftMarkProps {
  readonly topic?: Topic
}

/** Says on every screen that a topic is a draft, until a named clinician has signed it. */
export function DraftMark({ topic }: DraftMarkProps) {
  const { t, i18n } = useTranslation('common')
  if (topic?.scenario.status !== 'draft') return null
  const lead = <span className="visually-hidden">{t('draft.mark-lead')}</span>
  // The mark of a draft language stands there already: one is enough to see.
  const isMarked = languageOf(i18n.language).status === 'draft'
  const mark = isMarked ? (
    lead
  ) : (
    <Pill tone="warn">
      {t('draft.mark')}
      {lead}
    </Pill>
  )
  const place = document.getElementById(draftMarkId)
  return place ? createPortal(mark, place) : mark
}
