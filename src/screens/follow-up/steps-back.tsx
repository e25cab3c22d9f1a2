import { useTranslation } from 'react-i18next'

const steps: readonly string[] = ['since', 'working', 'not-working', 'one-hope', 'confidence', 'still-right']

/** How far looking back has got; nothing at what comes before its six questions. */
export function StepsBack({ at }: { readonly at: string }) {
  const { t } = useTranslation('follow-up')
  const number = steps.indexOf(at) + 1
  return number === 0 ? null : <b>{t('step', { number, total: steps.length })}</b>
}
