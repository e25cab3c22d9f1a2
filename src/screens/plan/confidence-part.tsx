import { useTranslation } from 'react-i18next'
import { Details } from '../../ui/details/details.tsx'
import { Stepper } from '../../ui/stepper/stepper.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useSay } from '../say/use-say.tsx'

/** Below this, it is worth asking what would make the plan easier. */
const sureEnough = 7

/** How sure the person is that they can do this, 0 to 10: an extra, never asked for. */
export function ConfidencePart({ props: { visit, send } }: { readonly props: ConsultationProps }) {
  const { t } = useTranslation('plan')
  const say = useSay('plan')
  const { confidence } = visit.plan
  return (
    <Details summary={say('plan.confidence')} icon="chart" open={confidence !== undefined}>
      <Stepper
        label={<span className="visually-hidden">{say('plan.confidence')}</span>}
        {...(confidence !== undefined && { at: confidence })}
        reading={
          confidence === undefined ? say('plan.confidence-open') : say.rich('plan.confidence-reading', { n: confidence }, { b: <b /> })
        }
        lessLabel={t('plan.confidence-less')}
        moreLabel={t('plan.confidence-more')}
        lowLabel={say('plan.confidence-low')}
        highLabel={say('plan.confidence-high')}
        onChange={(at) => send({ type: 'plan.changed', plan: { ...visit.plan, confidence: at } })}
      />
      {confidence !== undefined && confidence < sureEnough && <p>{say('plan.confidence-help')}</p>}
    </Details>
  )
}
