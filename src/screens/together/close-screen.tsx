import { useTranslation } from 'react-i18next'
import type { IconName } from '../../ui/icon/icon-paths.ts'
import { dayInWords } from '../../i18n/dates.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { RecordCard } from '../plan/record-card.tsx'
import { SafetyNet } from '../plan/safety-net.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { TalkFrame } from './talk-frame.tsx'

/** Before the pair part: what is done, what is still open, and where the words are. */
export function CloseScreen(props: ConsultationProps) {
  const { t } = useTranslation('plan')
  const { topic, practice, saving, retry, send } = props
  return (
    <TalkFrame
      props={props}
      talk="plan"
      heading={t('close.heading')}
      lead={t('close.lead')}
      aside={<RecordCard props={props} />}
      actions={
        <>
          <Button size="big" icon="arrow-back" onPress={() => send({ type: 'go', to: 'plan' })}>
            {t('close.back')}
          </Button>
          <Button size="big" variant="primary" icon="check" onPress={() => send({ type: 'closed' })}>
            {t('close.finish')}
          </Button>
        </>
      }
    >
      {saving === 'held' && <Notice tone="warn">{t('close.kept-held')}</Notice>}
      {saving === 'not-saved' && (
        <Notice tone="warn" actions={<Button onPress={retry}>{t('close.retry')}</Button>}>
          {t('close.kept-not-saved')}
        </Notice>
      )}
      <Card heading={t('close.done')}>
        <Done props={props} />
      </Card>
      <Notice heading={t('close.online')} icon="shield">
        {t('close.online-lead')}
      </Notice>
      <SafetyNet {...(topic && { topic })} practice={practice} />
    </TalkFrame>
  )
}

/** What is done is ticked; what is open says so. */
function Done({ props: { visit, summary, saving, lang } }: { readonly props: ConsultationProps }) {
  const { t } = useTranslation('plan')
  const { review } = summary
  const done = (id: string, is: boolean, yes: string, no: string, icon: IconName) => ({ id, icon: is ? ('check' as const) : icon, words: t(is ? yes : no) })
  return (
    <IconList
      look="ruled"
      items={[
        done('settled', visit.settled !== undefined, 'close.settled', 'close.open', 'question'),
        ...(review && review !== 'none-needed' ? [{ id: 'review', icon: 'calendar' as const, words: t('plan.review-day', { day: dayInWords(lang, review.on) }) }] : []),
        done('copied', visit.copied, 'close.copied', 'close.not-copied', 'copy'),
        done('printed', visit.printed, 'close.printed', 'close.not-printed', 'print'),
        ...(saving === 'saved' || saving === 'saving' ? [{ id: 'kept', icon: 'lock' as const, words: t(`close.kept-${saving}`) }] : []),
      ]}
    />
  )
}
