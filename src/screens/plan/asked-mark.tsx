import { useTranslation } from 'react-i18next'
import { Pill } from '../../ui/pill/pill.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'

/** Says beside a GP's view that the person asked for it; nothing where nobody did. */
export function AskedMark({ props: { visit, name } }: { readonly props: Pick<ConsultationProps, 'visit' | 'name'> }) {
  const { t } = useTranslation('plan')
  return visit.viewAsked ? <Pill>{t(name ? 'views.asked' : 'views.asked-no-name', { name })}</Pill> : null
}
