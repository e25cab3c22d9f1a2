import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'

interface NobodyProps {
  onPrepare(): void
  onHome(): void
  /** Brings a story back from a file that was saved before. */
  onFromFile?(): void
  /** Opens a story that is locked. */
  onUnlock?(): void
}

/** "I have been here before", where nothing is kept. */
export function NobodyScreen({ onPrepare, onHome, onFromFile, onUnlock }: NobodyProps) {
  const { t } = useTranslation('start')
  const { t: common } = useTranslation('common')
  return (
    <Page
      heading={t('no-one-yet.heading')}
      lead={t('no-one-yet.lead')}
      actions={
        <>
          <Button onPress={onHome}>{common('home')}</Button>
          {onUnlock && (
            <Button icon="lock" onPress={onUnlock}>
              {t('locked')}
            </Button>
          )}
          {onFromFile && (
            <Button icon="undo" onPress={onFromFile}>
              {t('no-one-yet.from-file')}
            </Button>
          )}
          <Button variant="primary" size="big" onPress={onPrepare}>
            {t('no-one-yet.start')}
          </Button>
        </>
      }
    />
  )
}
