import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'

interface ErasedProps {
  /** The story had no passphrase: somebody with special tools may find traces for a while. */
  readonly traces: boolean
  /** How the device lists the passkey that opened it, where one did: nobody but the person can make sure that it goes. */
  readonly passkey?: string
  onHome(): void
}

/** What was erased, once it was looked for and was not there any more. */
export function ErasedScreen({ traces, passkey, onHome }: ErasedProps) {
  const { t } = useTranslation('story')
  return (
    <Page
      heading={t('erase.done-heading')}
      lead={t('erase.done')}
      actions={
        <Button variant="primary" size="big" onPress={onHome}>
          {t('common:home')}
        </Button>
      }
    >
      <IconList
        look="ok"
        items={[
          { id: 'keys', icon: 'check', words: t('erase.done-keys') },
          { id: 'words', icon: 'check', words: t('erase.done-words') },
          { id: 'copies', icon: 'check', words: t('erase.done-copies') },
        ]}
      />
      <p>{t('erase.done-outside')}</p>
      {passkey !== undefined && <Notice>{t('erase.passkey', { name: passkey })}</Notice>}
      {traces && <Notice>{t('erase.traces')}</Notice>}
    </Page>
  )
}
