import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import styles from './lock-part.module.css'

/** After so many minutes with nobody there. */
export const minutesOffered = ['1', '5', '15', '30'] as const

interface LockPartProps {
  readonly isSet: boolean
  readonly minutes: number
  readonly onHide: boolean
  onSet(): void
  onChange(): void
  onRemove(): void
  onLockNow(): void
  onWhen(minutes: number, onHide: boolean): void
}

/** The lock on a story: setting it, and when it closes. */
export function LockPart({ isSet, minutes, onHide, onSet, onChange, onRemove, onLockNow, onWhen }: LockPartProps) {
  const { t } = useTranslation('keeping')
  if (!isSet) {
    return (
      <div className={styles.part}>
        <p>{t('lock.offer')}</p>
        <div>
          <Button icon="lock" onPress={onSet}>
            {t('lock.set')}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className={styles.part}>
      <Choice
        look="pill"
        legend={t('lock.when')}
        answers={minutesOffered.map((value) => ({ value, label: t('lock.minutes', { count: Number(value) }) }))}
        {...(minutesOffered.find((each) => Number(each) === minutes) && { chosen: minutesOffered.find((each) => Number(each) === minutes)! })}
        onChoose={(value) => onWhen(Number(value), onHide)}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={onHide} onChange={(event) => onWhen(minutes, event.target.checked)} />
        {t('lock.on-hide')}
      </label>
      <Row>
        <Button icon="lock" onPress={onLockNow}>
          {t('lock.now')}
        </Button>
        <Button onPress={onChange}>{t('lock.change')}</Button>
        <Button onPress={onRemove}>{t('lock.remove')}</Button>
      </Row>
    </div>
  )
}
