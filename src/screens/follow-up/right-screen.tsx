import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '../../domain/consultation.ts'
import { stillRights, type StillRight } from '../../domain/follow-up.ts'
import { monthsFrom, reviewMonthsOf } from '../../domain/plan.ts'
import { Button } from '../../ui/button/button.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { ReviewPicker } from '../plan/review-picker.tsx'
import { WhomToCall } from '../plan/safety-net.tsx'
import { ActionNote } from '../prepare/action-note.tsx'
import { HelpNear } from '../prepare/help-near.tsx'
import { NotSaved } from '../prepare/saving-line.tsx'
import { useDraft } from '../prepare/use-draft.ts'
import type { FollowUpProps } from './follow-up-screen.ts'
import { StepsBack } from './steps-back.tsx'

/** Whether what was settled is still right: carry on, change, stop, or talk about it. All four are good answers. */
export function RightScreen(props: FollowUpProps) {
  const { told, draft, topic, visit, by, lang, now, saving, practice, retry, send, keepDraft } = props
  const { t } = useTranslation('follow-up')
  const { t: concepts } = useTranslation('concepts')
  const before = told[0]
  const writing = useDraft(draft ?? { words: before?.words ?? '', picked: before?.picked ?? [] }, ({ words, picked }) => keepDraft(words, picked))
  const { words, picked } = writing.given
  const chosen = stillRights.find((each) => each === picked[0])
  const [review, setReview] = useState<Plan['review']>({ on: monthsFrom(now, reviewMonthsOf(topic?.scenario, visit.settled?.option)) })
  const [asksToChoose, setAsksToChoose] = useState(false)
  const goOn = () => {
    if (!chosen) return setAsksToChoose(true)
    writing.flush()
    send({ type: 'still-right.answered', answer: chosen, words, lang, by, ...(chosen === 'carry-on' && review !== undefined && { review }) })
  }
  return (
    <Page
      above={<StepsBack at="still-right" />}
      heading={concepts('prompt.still-right')}
      lead={concepts('lead.still-right')}
      actions={
        <>
          {asksToChoose && !chosen && <ActionNote>{t('right.choose')}</ActionNote>}
          <Button size="big" icon="arrow-back" folds onPress={() => send({ type: 'back' })}>
            {t('back')}
          </Button>
          <Button size="big" variant={chosen ? 'primary' : 'outline'} iconAfter="arrow-next" onPress={goOn}>
            {t('next')}
          </Button>
        </>
      }
    >
      <Choice<StillRight>
        legend={concepts('prompt.still-right')}
        legendHidden
        answers={stillRights.map((value) => ({ value, label: concepts(`phrase.still-right.${value}`), hint: t(`right.${value}`) }))}
        {...(chosen && { chosen })}
        onChoose={(answer) => writing.change({ words, picked: [answer] })}
      />
      {chosen === 'stop' && (
        <Notice tone="warn" icon="phone" heading={t('right.before-stopping')}>
          {t('right.before-stopping-lead')}
          <WhomToCall practice={practice} />
        </Notice>
      )}
      {chosen === 'carry-on' && <ReviewPicker {...(review !== undefined && { review })} now={now} onChange={setReview} />}
      {chosen && (
        <>
          <TextArea label={t('right.more')} hint={t('right.more-hint')} lines={2} words={words} lang={lang} onWrite={(written) => writing.change({ words: written, picked })} />
          <HelpNear practice={practice} />
        </>
      )}
      <NotSaved saving={saving} retry={retry} />
    </Page>
  )
}
