import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button/button.tsx'
import styles from './held.module.css'

interface HeldProps {
  readonly madeUp: boolean
  onRemove?(): void
}

/** Says that nothing is kept here: on a screen that is not the person's own, or with a made-up person. */
export function Held({ madeUp, onRemove }: HeldProps) {
  const { t } = useTranslation('common')
  return (
    <div className={styles.held} role="note">
      <span>{t(madeUp ? 'made-up.banner' : 'practice-screen')}</span>
      {onRemove && (
        <Button size="small" onPress={onRemove}>
          {t('made-up.remove')}
        </Button>
      )}
    </div>
  )
}
