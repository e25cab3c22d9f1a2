import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import styles from './passkey-part.module.css'

interface PasskeyPartProps {
  /** How this device lists the passkey that opens the story; absent where none does. */
  readonly name?: string
  /** How it lists the one that was taken away on this page. */
  readonly removed?: string
  readonly failed: boolean
  onSet(): void
  onRemove(): void
}

/** Opening the story with this device’s fingerprint, face or PIN, beside the words. */
export function PasskeyPart({ name, removed, failed, onSet, onRemove }: PasskeyPartProps) {
  const { t } = useTranslation('keeping')
  return (
    <div className={styles.part}>
      {failed && (
        <Notice tone="stop" says="now">
          {t('lock.set-failed')}
        </Notice>
      )}
      {removed !== undefined && (
        <Notice tone="ok" says="polite" heading={t('passkey.removed')}>
          {t('passkey.still-listed', { name: removed })}
        </Notice>
      )}
      <p>{name === undefined ? t('passkey.offer') : t('passkey.is-set', { name })}</p>
      <div>
        {name === undefined ? (
          <Button icon="fingerprint" onPress={onSet}>
            {t('passkey.set')}
          </Button>
        ) : (
          <Button onPress={onRemove}>{t('passkey.remove')}</Button>
        )}
      </div>
    </div>
  )
}
