import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'

export const problems = ['refused', 'full', 'disk-full', 'newer', 'damaged', 'blocked', 'lost-connection', 'cleared', 'locked', 'topic'] as const
export type Problem = (typeof problems)[number]

/** Going on after these keeps what is said as before. */
const keepsOn: readonly Problem[] = ['damaged', 'topic']
/** When the app opens there is nothing on the screen yet: then these say something else. */
const otherAtStart: readonly Problem[] = ['full', 'disk-full', 'damaged', 'lost-connection', 'cleared']

interface ProblemProps {
  readonly problem: Problem
  /** It was met on opening, before anything was shown. */
  readonly atStart?: boolean
  onTryAgain?(): void
  onGoOn?(): void
  /** Copies the person's words; false where the browser refuses. */
  onCopy?(): Promise<boolean>
  /** Saves a copy of the story as a file. Needs no database. */
  onSaveCopy?(): void
  onHome(): void
}

/** What happened, what is safe, and what to do: one plain sentence each. */
export function ProblemScreen({ problem, atStart = false, onTryAgain, onGoOn, onCopy, onSaveCopy, onHome }: ProblemProps) {
  const { t } = useTranslation('problems')
  const [copied, setCopied] = useState(false)
  const when = atStart && otherAtStart.includes(problem) ? '-at-start' : ''
  return (
    <Page
      heading={t(`${problem}.heading${when}`)}
      lead={t(`${problem}.said${when}`)}
      actions={
        <>
          <Button onPress={onHome}>{t('home')}</Button>
          {onCopy && (
            <Button icon={copied ? 'check' : 'copy'} onPress={() => void onCopy().then(setCopied)}>
              {copied ? t('copied') : t('copy')}
            </Button>
          )}
          {onSaveCopy && (
            <Button icon="download" onPress={onSaveCopy}>
              {t('save-copy')}
            </Button>
          )}
          {onGoOn && (
            <Button variant={onTryAgain ? 'plain' : 'primary'} size={onTryAgain ? 'normal' : 'big'} onPress={onGoOn}>
              {t(keepsOn.includes(problem) && !when ? 'go-on-keeping' : 'go-on')}
            </Button>
          )}
          {onTryAgain && (
            <Button variant="primary" size="big" onPress={onTryAgain}>
              {t('try-again')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(`${problem}.do${when}`)}</p>
    </Page>
  )
}
