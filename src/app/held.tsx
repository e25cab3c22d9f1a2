import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button/button.tsx'
import { Dialog } from '../ui/dialog/dialog.tsx'
import styles from './held.module.css'

interface HeldProps {
  /** Whose it is or where: a made-up person, getting ready with nothing kept, or a visit on the practice's screen. */
  readonly says: 'made-up' | 'getting-ready' | 'practice'
  /** Ends the visit and leaves nothing of it. */
  onEnd?(): void
  /** Copies the person's words; false where the browser refuses. */
  onCopy?(): Promise<boolean>
}

const sentences = { 'made-up': 'made-up.banner', 'getting-ready': 'nothing-kept', practice: 'practice-screen' } as const

/** Says that nothing is kept here: on a screen that is not the person's own, where the browser refuses, or with a made-up person. */
export function Held({ says, onEnd, onCopy }: HeldProps) {
  const { t } = useTranslation('common')
  const [asking, setAsking] = useState(false)
  const [copied, setCopied] = useState(false)
  const madeUp = says === 'made-up'
  return (
    <div className={styles.held} role="note">
      <span>{t(sentences[says])}</span>
      {onCopy && (
        <Button size="small" icon={copied ? 'check' : 'copy'} onPress={() => void onCopy().then(setCopied)}>
          {t(copied ? 'copied' : 'copy-my-words')}
        </Button>
      )}
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
