import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button/button.tsx'
import { Notice } from '../ui/notice/notice.tsx'
import { whenNewer, type Newer } from './offline.ts'

interface BannersProps {
  readonly onWelcome: boolean
}

/** A newer version is offered on the first screen alone: never in the middle of a visit. */
export function Banners({ onWelcome }: BannersProps) {
  const { t } = useTranslation('common')
  const [newer, setNewer] = useState<Newer>()
  useEffect(() => whenNewer(setNewer), [])
  useEffect(() => {
    document.documentElement.dataset['at'] = onWelcome ? 'welcome' : 'inside'
  }, [onWelcome])
  if (!newer || !onWelcome) return null
  return (
    <Notice
      says="polite"
      actions={
        <Button size="small" onPress={newer.take}>
          {t('new-version.take')}
        </Button>
      }
    >
      {t('new-version.ready')}
    </Notice>
  )
}
