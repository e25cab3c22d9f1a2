import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button/button.tsx'
import { useSay } from '../screens/say/use-say.tsx'
import { Dialog } from '../ui/dialog/dialog.tsx'
import styles from './held.module.css'

interface HeldProps {
  /** Where nothing is kept: getting ready, sitting together, or with a made-up person. */
  readonly where: 'preparing' | 'together' | 'made-up'
  /** Ends the visit and leaves nothing of it. */
  onEnd?(): void
  /** Copies the person's words; false where the browser refuses. */
  onCopy?(): Promise<boolean>
}

/** Says that nothing is kept here: on a screen that is not the person's own, where the browser refuses, or with a made-up person. */
export function Held({ where, onEnd, onCopy }: HeldProps) {
  const { t } = useTranslation('common')
  const say = useSay('common')
  const [asking, setAsking] = useState(false)
  const [copied, setCopied] = useState(false)
  const madeUp = where === 'made-up'
  return (
    <section className={styles.held} aria-label={t('this-screen')}>
      <span>{say(`nothing-kept.${where}`)}</span>
      {onCopy && (
        <Button size="small" icon={copied ? 'check' : 'copy'} onPress={() => void onCopy().then(setCopied)}>
          {say(copied ? 'problems:copied' : 'problems:copy')}
        </Button>
      )}
      {onEnd && (
        <Button size="small" onPress={madeUp ? onEnd : () => setAsking(true)}>
          {say(madeUp ? 'made-up.remove' : 'another.button')}
        </Button>
      )}
      <Dialog
        open={asking}
        heading={say('another.heading')}
        closeLabel={t('another.no')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{say('another.no')}</Button>
            {onEnd && (
              <Button variant="danger" onPress={onEnd}>
                {say('another.yes')}
              </Button>
            )}
          </>
        }
      >
        <p>{say('another.lead')}</p>
      </Dialog>
    </section>
  )
}
