import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Stepper } from '../../ui/stepper/stepper.tsx'
import { NotSaved } from '../prepare/saving-line.tsx'
import type { FollowUpProps } from './follow-up-screen.ts'
import { StepsBack } from './steps-back.tsx'

/** How sure the person is now that they can do this, and how sure they were. */
export function ConfidenceScreen({ visit, saving, retry, send }: FollowUpProps) {
  const { t } = useTranslation('follow-up')
  const { t: plan } = useTranslation('plan')
  const [at, setAt] = useState(visit.followUp?.confidence)
  const before = visit.plan.confidence
  const goOn = () => send(at === undefined ? { type: 'confidence.skipped' } : { type: 'confidence.said', confidence: at })
  return (
    <Page
      above={<StepsBack at="confidence" />}
      heading={t('confidence.heading')}
      lead={before === undefined ? t('confidence.lead') : t('confidence.lead-before', { n: before })}
      actions={
        <>
          <Button size="big" icon="arrow-back" folds onPress={() => send({ type: 'back' })}>
            {t('back')}
          </Button>
          <Button size="big" variant={at === undefined ? 'outline' : 'primary'} iconAfter="arrow-next" onPress={goOn}>
            {t(at === undefined ? 'skip' : 'next')}
          </Button>
        </>
      }
    >
      <Stepper
        label={<span className="visually-hidden">{t('confidence.heading')}</span>}
        {...(at !== undefined && { at })}
        reading={at === undefined ? plan('plan.confidence-open') : <Trans t={plan} i18nKey="plan.confidence-reading" values={{ n: at }} components={{ b: <b /> }} />}
        lessLabel={plan('plan.confidence-less')}
        moreLabel={plan('plan.confidence-more')}
        lowLabel={plan('plan.confidence-low')}
        highLabel={plan('plan.confidence-high')}
        onChange={setAt}
      />
      <NotSaved saving={saving} retry={retry} />
    </Page>
  )
}
