import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import styles from './lock-screen.module.css'

export type UnlockWay = 'passphrase' | 'code'

interface LockProps {
  /** `again`: somebody was in the middle of something. `first`: nothing is open yet. */
  readonly when: 'again' | 'first'
  /** The last words opened nothing. */
  readonly wrong: boolean
  /** In how many seconds one can try again. */
  readonly wait: number
  readonly busy: boolean
  /** Opening with this device’s fingerprint, face or PIN; absent where no story here opens so. */
  readonly passkey?: { readonly waiting: boolean; readonly failed: boolean; onAsk(): void }
  onUnlock(way: UnlockWay, words: string): void
  /** Goes on as somebody whose story is not locked. */
  onOther(): void
  onHome(): void
}

/** A locked story: the words that open it, or the code. It shows nobody’s name and no topic, nor how many stories there are. */
export function LockScreen({ when, wrong, wait, busy, passkey, onUnlock, onOther, onHome }: LockProps) {
  const { t } = useTranslation('keeping')
  const [way, setWay] = useState<UnlockWay>('passphrase')
  const [words, setWords] = useState('')
  const [shows, setShows] = useState(false)
  const [tried, setTried] = useState<UnlockWay>()
  const other = way === 'code' ? 'passphrase' : 'code'
  return (
    <Page
      heading={t(`lock.heading-${when}`)}
      lead={t(`lock.lead-${when}`)}
      actions={
        <>
          <Button onPress={onHome}>{t('home')}</Button>
          <Button icon="people" onPress={onOther}>
            {t('lock.other')}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() === '' || wait > 0 || busy) return
          setTried(way)
          onUnlock(way, words)
        }}
      >
        <div className={styles.field}>
          <TextField
            label={t(`lock.${way}`)}
            type={way === 'passphrase' && !shows ? 'password' : 'text'}
            secret
            words={words}
            onWrite={setWords}
            {...(wrong && tried === way && { problem: t(`lock.wrong-${way}`) })}
          />
        </div>
        {wait > 0 && (
          <Notice tone="warn" icon="clock">
            {t('lock.wait', { count: wait })}
          </Notice>
        )}
        <Button type="submit" variant="primary" size="big" icon="lock" disabled={wait > 0 || busy}>
          {t(busy ? 'lock.busy' : 'lock.unlock')}
        </Button>
        {passkey?.failed && <Notice says="polite">{t('passkey.not-opened')}</Notice>}
        {passkey && (
          <Button size="big" icon="fingerprint" onPress={passkey.onAsk}>
            {t(passkey.waiting ? 'passkey.waiting' : 'passkey.unlock')}
          </Button>
        )}
        {way === 'passphrase' && (
          <Button variant="quiet" icon="eye" pressed={shows} onPress={() => setShows(!shows)}>
            {t('lock.show')}
          </Button>
        )}
        <Button
          variant="quiet"
          onPress={() => {
            setWay(other)
            setWords('')
          }}
        >
          {t(`lock.use-${other}`)}
        </Button>
      </form>
    </Page>
  )
}
