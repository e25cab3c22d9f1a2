import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button/button.tsx'
import { Dialog } from '../ui/dialog/dialog.tsx'
import styles from './held.module.css'

interface HeldProps {
  readonly madeUp: boolean
  /** Ends the visit and leaves nothing of it. */
  onEnd?(): void
}

/** Says that nothing is kept here: on a screen that is not the person's own, or with a made-up person. */
export function Held({ madeUp, onEnd }: HeldProps) {
  const { t } = useTranslation('common')
  const [asking, setAsking] = useState(false)
  return (
    <div className={styles.held} role="note">
      <span>{t(madeUp ? 'made-up.banner' : 'practice-screen')}</span>
      {onEnd && (
        <Button size="small" onPress={madeUp ? onEnd : () => setAsking(true)}>
          {t(madeUp ? 'made-up.remove' : 'another.button')}
        </Button>
      )}
      <Dialog
        open={asking}
        heading={t('another.heading')}
        closeLabel={t('another.no')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t('another.no')}</Button>
            {onEnd && (
              <Button variant="danger" onPress={onEnd}>
                {t('another.yes')}
              </Button>
            )}
          </>
        }
      >
        <p>{t('another.lead')}</p>
      </Dialog>
    </div>
  )
}
