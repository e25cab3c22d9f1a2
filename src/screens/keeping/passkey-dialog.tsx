import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Notice } from '../../ui/notice/notice.tsx'

interface PasskeyDialogProps {
  readonly waiting: boolean
  /** How the device lists the passkey, once there is one. */
  readonly name?: string
  /** Why there is none: the person did not go on, the device is not able to, or it could not be kept. */
  readonly problem?: 'not-now' | 'unable' | 'failed'
  onSet(): void
  onClose(): void
}

/** What it means to open a story with this device’s fingerprint, face or PIN, and setting it up. */
export function PasskeyDialog({ waiting, name, problem, onSet, onClose }: PasskeyDialogProps) {
  const { t } = useTranslation('keeping')
  const done = name !== undefined
  return (
    <Dialog
      open
      heading={t(done ? 'passkey.done' : 'passkey.set-heading')}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        done ? (
          <Button variant="primary" icon="check" onPress={onClose}>
            {t('close')}
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>{t('passkey.set-no')}</Button>
            <Button variant="primary" icon="fingerprint" onPress={onSet}>
              {t(waiting ? 'passkey.waiting' : 'passkey.set-yes')}
            </Button>
          </>
        )
      }
    >
      {problem && (
        <Notice tone="warn" says="now">
          {t(problem === 'failed' ? 'lock.set-failed' : `passkey.${problem}`)}
        </Notice>
      )}
      {done ? (
        <>
          <p>{t('passkey.done-keep')}</p>
          <p>{t('passkey.done-lead', { name })}</p>
        </>
      ) : (
        <>
          <p>{t('passkey.set-lead')}</p>
          <IconList
            items={[
              { id: 'who', icon: 'people', words: t('passkey.who'), note: t('passkey.who-note') },
              { id: 'lost', icon: 'shield', words: t('passkey.lost'), note: t('passkey.lost-note') },
              { id: 'listed', icon: 'info', words: t('passkey.listed'), note: t('passkey.listed-note') },
            ]}
          />
        </>
      )}
    </Dialog>
  )
}
