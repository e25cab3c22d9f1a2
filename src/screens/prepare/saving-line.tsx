import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { SaveStatus } from '../../ui/save-status/save-status.tsx'
import type { Saving } from '../../ui/save-status/saving.ts'

interface SavingLineProps {
  readonly saving: Saving | 'idle'
}

/** Whether the words are kept, in a line. */
export function SavingLine({ saving }: SavingLineProps) {
  const { t } = useTranslation('common')
  return <SaveStatus state={saving}>{saving !== 'idle' && t(`saving.${saving}`)}</SaveStatus>
}

interface NotSavedProps {
  readonly saving: Saving
  retry(): void
}

/** What could not be kept, and the way to try again. Nothing while all is well. */
export function NotSaved({ saving, retry }: NotSavedProps) {
  const { t } = useTranslation('prepare')
  if (saving !== 'not-saved') return null
  return (
    <Notice tone="stop" says="now" actions={<Button onPress={retry}>{t('try-again')}</Button>}>
      {t('common:saving.not-saved')}
    </Notice>
  )
}
