import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckList } from '../../ui/check-list/check-list.tsx'
import { Details } from '../../ui/details/details.tsx'

/** A way to check the explaining, said aloud and ticked: it tests nobody but the one who explained. */
export function TeachBack() {
  const { t } = useTranslation('plan')
  const [said, setSaid] = useState(false)
  return (
    <Details summary={t('teach-back.summary')} icon="interpreter" look="card">
      <p>{t('teach-back.say')}</p>
      <CheckList
        legend={t('teach-back.legend')}
        legendHidden
        hint={t('teach-back.not-kept')}
        items={[{ value: 'said', label: t('teach-back.said') }]}
        checked={said ? ['said'] : []}
        onToggle={(_, checked) => setSaid(checked)}
      />
    </Details>
  )
}
