import { Trans, useTranslation } from 'react-i18next'
import { Details } from '../../ui/details/details.tsx'
import { Stepper } from '../../ui/stepper/stepper.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'

/** Below this, it is worth asking what would make the plan easier. */
const sureEnough = 7

/** How sure the person is that they can do this, 0 to 10: an extra, never asked for. */
export function ConfidencePart({ props: { visit, send } }: { readonly props: ConsultationProps }) {
  const { t } = useTranslation('plan')
  const { confidence } = visit.plan
  return (
    <Details summary={t('plan.confidence')} icon="chart" open={confidence !== undefined}>
      <Stepper
        label={<span className="visually-hidden">{t('plan.confidence')}</span>}
        {...(confidence !== undefined && { at: confidence })}
        reading={
          confidence === undefined ? t('plan.confidence-open') : <Trans t={t} i18nKey="plan.confidence-reading" values={{ n: confidence }} components={{ b: <b /> }} />
        }
        lessLabel={t('plan.confidence-less')}
        moreLabel={t('plan.confidence-more')}
        lowLabel={t('plan.confidence-low')}
        highLabel={t('plan.confidence-high')}
        onChange={(at) => send({ type: 'plan.changed', plan: { ...visit.plan, confidence: at } })}
      />
      {confidence !== undefined && confidence < sureEnough && <p>{t('plan.confidence-help')}</p>}
    </Details>
  )
}
