import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayAgo, dayInWords } from '../../i18n/dates.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Row } from '../../ui/layout/layout.tsx'

/** How long this browser keeps what is kept here. */
export type Permanence = ({ readonly kept: 'for-good' | 'may-go' | 'may-go-installed' } | { readonly kept: 'until'; readonly until: number }) & {
  /** There is hardly any room left. */
  readonly isNearlyFull: boolean
}

interface WhereKeptProps {
  readonly permanence: Permanence
  /** When a copy last left this browser. */
  readonly lastCopy?: number
  /** What opens the story here; a passkey, where it does beside the passphrase. */
  readonly lock: 'device' | 'passphrase' | 'passkey'
  readonly lang: string
  readonly now: number
  onSaveCopy(): void
  onInstall?(): void
  onFromFile?(): void
  /** What can be done about the lock. */
  readonly children?: ReactNode
}

/** Where the story is kept, how long this browser keeps it, and when a copy last left it. */
export function WhereKept({ permanence, lastCopy, lock, lang, now, onSaveCopy, onInstall, onFromFile, children }: WhereKeptProps) {
  const { t } = useTranslation('keeping')
  const { kept } = permanence
  const safe = kept === 'for-good'
  const until = permanence.kept === 'until' ? { day: dayInWords(lang, permanence.until) } : {}
  return (
    <Card heading={t('where.heading')} icon="lock">
      <IconList
        items={[
          { id: 'lock', icon: 'lock', words: t(`where.lock-${lock}`), note: t(`where.lock-${lock}-note`) },
          { id: 'kept', icon: safe ? 'check' : 'hand', words: t(`where.${kept}`, until), note: t(`where.${kept}-note`) },
          ...(permanence.isNearlyFull ? [{ id: 'full', icon: 'warning' as const, words: t('where.nearly-full'), note: t('where.nearly-full-note') }] : []),
          { id: 'copy', icon: 'download', words: lastCopy === undefined ? t('where.no-copy') : t('where.last-copy', { day: dayAgo(lang, lastCopy, now) }) },
        ]}
      />
      <Row>
        <Button icon="download" variant={lastCopy === undefined && !safe ? 'primary' : 'plain'} onPress={onSaveCopy}>
          {t('where.save')}
        </Button>
        {onInstall && (
          <Button icon="home" onPress={onInstall}>
            {t('where.install')}
          </Button>
        )}
        {onFromFile && (
          <Button icon="undo" onPress={onFromFile}>
            {t('recovery.from-file')}
          </Button>
        )}
      </Row>
      {children}
    </Card>
  )
}
