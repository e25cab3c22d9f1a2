import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { ConsultationProps } from './consultation-screen.ts'

/** The person alone with their GP, as everybody is for a while: nothing of the others is here, and one press asks them back. */
export function AloneNotice({ props: { visit, lang, send } }: { readonly props: ConsultationProps }) {
  const { t } = useTranslation('together')
  const { outside = [] } = visit
  if (outside.length === 0) return null
  const who = new Intl.ListFormat(lang, { type: 'conjunction' }).format(outside.map(({ voice, name, relation }) => name ?? relation ?? t(`voice.as-${voice}`)))
  return (
    <Notice
      icon="person"
      heading={t('alone.heading')}
      actions={
        <Button icon="people" onPress={() => send({ type: 'family.came-back' })}>
          {t('alone.back', { who })}
        </Button>
      }
    >
      {t('alone.lead')}
    </Notice>
  )
}
