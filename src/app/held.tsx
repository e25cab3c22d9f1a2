import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button/button.tsx'
import { useSay } from '../screens/say/use-say.tsx'
import styles from './held.module.css'

interface HeldProps {
  /** Where nothing is kept: getting ready, sitting together, or with a made-up person. */
  readonly where: 'preparing' | 'together' | 'made-up'
  /** Goes to where the visit ends. */
  onEnd?(): void
  /** Copies the person's words; false where the browser refuses. */
  onCopy?(): Promise<boolean>
}

/** Says that nothing is kept here: on a screen that is not the person's own, where the browser refuses, or with a made-up person. */
export function Held({ where, onEnd, onCopy }: HeldProps) {
  const { t } = useTranslation('common')
  const say = useSay('common')
  const [copied, setCopied] = useState(false)
  return (
    <section className={styles.held} aria-label={t('this-screen')}>
      <span>{say(`nothing-kept.${where}`)}</span>
      {onCopy && (
        <Button size="small" icon={copied ? 'check' : 'copy'} onPress={() => void onCopy().then(setCopied)}>
          {say(copied ? 'problems:copied' : 'problems:copy')}
        </Button>
      )}
      {onEnd && (
        <Button size="small" onPress={onEnd}>
          {say(where === 'made-up' ? 'made-up.remove' : 'another.button')}
        </Button>
      )}
    </section>
  )
}
