import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../i18n/dates.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { SettledThen, type VisitThen } from '../follow-up/settled-then.tsx'
import { SafetyNet } from '../plan/safety-net.tsx'
import type { Practice } from '../practice.ts'

interface PlanDialogProps {
  /** The visit to read, while one is being read. */
  readonly then: VisitThen | undefined
  readonly practice: Practice
  onClose(): void
}

/** What came of a visit, to read at home: what was settled and why, who does what, when to look again and when to call sooner. */
export function PlanDialog({ then, practice, onClose }: PlanDialogProps) {
  const { t } = useTranslation('story')
  const review = then?.summary.review
  return (
    <Dialog
      open={then !== undefined}
      heading={then && t('visits.day', { day: dayInWords(then.lang, then.visit.opened) })}
      closeLabel={t('visits.close')}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('visits.close')}
        </Button>
      }
    >
      {then && (
        <>
          <SettledThen props={then} open />
          {review !== undefined && review !== 'none-needed' && <p>{t('visits.review', { day: dayInWords(then.lang, review.on) })}</p>}
          {review === 'none-needed' && <p>{t('visits.no-review')}</p>}
          <SafetyNet {...(then.topic && { topic: then.topic })} practice={practice} />
        </>
      )}
    </Dialog>
  )
}
