import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { CodeShown } from '../../ui/code-shown/code-shown.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'

interface PassphraseProps {
  /** Whether there is a passphrase already, and this changes it. */
  readonly changes: boolean
  /** A passkey opens the story as well. */
  readonly passkey: boolean
  readonly busy: boolean
  /** The code that opens the story where the words are forgotten, once they are set. */
  readonly code?: string
  readonly done: boolean
  readonly failed: boolean
  readonly wordsAreLong: (words: string) => boolean
  onSet(words: string): void
  onClose(): void
}

/** Choosing the words that open a story, and the code for when they are forgotten. */
export function PassphraseDialog({ changes, passkey, busy, code, done, failed, wordsAreLong, onSet, onClose }: PassphraseProps) {
  const { t } = useTranslation('keeping')
  const [words, setWords] = useState('')
  const [tooShort, setTooShort] = useState(false)
  const set = () => {
    const short = !wordsAreLong(words)
    setTooShort(short)
    if (!short) onSet(words)
  }
  return (
    <Dialog
      open
      heading={t(done ? 'lock.set-done' : changes ? 'lock.change' : 'lock.set')}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        done ? (
          <Button variant="primary" icon="check" onPress={onClose}>
            {t(code ? 'lock.code-noted' : 'close')}
          </Button>
        ) : (
          <Button variant="primary" icon="lock" onPress={set} disabled={busy}>
            {t(busy ? 'lock.setting' : 'lock.set-words')}
          </Button>
        )
      }
    >
      {failed && (
        <Notice tone="stop" says="now">
          {t('lock.set-failed')}
        </Notice>
      )}
      {!done && (
        <>
          <p>{t(changes ? 'lock.change-lead' : 'lock.set-lead')}</p>
          <TextField secret label={t('lock.new-words')} hint={t('words-hint')} words={words} onWrite={setWords} {...(tooShort && { problem: t('words-short') })} />
        </>
      )}
      {done && (
        <>
          <p>{t(changes ? 'lock.changed-lead' : 'lock.set-done-lead')}</p>
          {changes && passkey && <p>{t('lock.changed-passkey')}</p>}
          {code && (
            <>
              <CodeShown label={t('copy.code')} code={code} />
              <p>{t('lock.code-lead')}</p>
            </>
          )}
        </>
      )}
    </Dialog>
  )
}

interface RemoveProps {
  /** A passkey opens the story as well. */
  readonly passkey: boolean
  readonly busy: boolean
  readonly failed: boolean
  onRemove(): void
  onClose(): void
}

/** Leaving the story to the device again. */
export function RemovePassphraseDialog({ passkey, busy, failed, onRemove, onClose }: RemoveProps) {
  const { t } = useTranslation('keeping')
  return (
    <Dialog
      open
      heading={t('lock.remove-sure')}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('lock.remove-no')}</Button>
          <Button variant="danger" onPress={onRemove} disabled={busy}>
            {t('lock.remove-yes')}
          </Button>
        </>
      }
    >
      {failed && (
        <Notice tone="stop" says="now">
          {t('lock.set-failed')}
        </Notice>
      )}
      <p>{t('lock.remove-lead')}</p>
      {passkey && <p>{t('lock.remove-passkey')}</p>}
    </Dialog>
  )
}
