import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'

interface SourceTextProps {
  readonly text: string
  /** Puts the text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>
}

/** A source as text, to copy: nothing leads out of the app. */
export function SourceText({ text, copy }: SourceTextProps) {
  const { t } = useTranslation('options')
  const [copied, setCopied] = useState<'done' | 'refused'>()
  return (
    <div>
      <p>{text}</p>
      <Button size="small" icon="copy" onPress={() => void copy(text).then((done) => setCopied(done ? 'done' : 'refused'))}>
        {t('source.copy')}
      </Button>{' '}
      <span role="status">{copied && t(`source.copied-${copied}`)}</span>
    </div>
  )
}
