import { useTranslation } from 'react-i18next'
import { Page } from '../ui/page/page.tsx'

/** Stands for a moment while a part is brought. */
export function Opening() {
  const { t } = useTranslation('common')
  return <Page heading={t('opening')} focusOnArrival={false} />
}
