import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { Problem } from './problem-screen.tsx'
import styles from './problem-notice.module.css'

interface ProblemNoticeProps {
  readonly problem: Problem
  onTryAgain(): void
  onGoOn(): void
  /** Copies the person's words; false where the browser refuses. */
  onCopy(): Promise<boolean>
  /** Saves a copy of the story as a file. Needs no database. */
  onSaveCopy(): void
}

/** What happened, what is safe, and what to do, above a page that stays as it is: nothing that is being written is taken away. */
export function ProblemNotice({ problem, onTryAgain, onGoOn, onCopy, onSaveCopy }: ProblemNoticeProps) {
  const { t } = useTranslation('problems')
  const [copied, setCopied] = useState(false)
  return (
    <div className={styles.above}>
      <Notice
        tone="stop"
        says="now"
        heading={t(`${problem}.heading`)}
        actions={
          <>
            <Button variant="primary" onPress={onTryAgain}>
              {t('try-again')}
            </Button>
            <Button icon={copied ? 'check' : 'copy'} onPress={() => void onCopy().then(setCopied)}>
              {copied ? t('copied') : t('copy')}
            </Button>
            <Button icon="download" onPress={onSaveCopy}>
              {t('save-copy')}
            </Button>
            <Button variant="quiet" onPress={onGoOn}>
              {t('go-on')}
            </Button>
          </>
        }
      >
        <p>{t(`${problem}.said`)}</p>
        <p>{t(`${problem}.do`)}</p>
      </Notice>
    </div>
  )
}
