import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AppBar } from '../ui/app-bar/app-bar.tsx'
import { Brand } from '../ui/brand/brand.tsx'
import { ButtonLink } from '../ui/button/button-link.tsx'
import { Button } from '../ui/button/button.tsx'
import { SkipLink } from '../ui/skip-link/skip-link.tsx'
import { draftMarkId } from '../screens/draft-mark.tsx'
import { talksId } from '../screens/together/talk-bar-place.ts'
import { DisplayMenu } from './display-menu.tsx'
import type { Display } from './device.ts'
import { leave } from './leave.ts'
import styles from './frame.module.css'

interface FrameProps {
  readonly display: Display
  readonly homeAddress: string
  /** Side by side the bar also holds the talks, so the rest of it is short. */
  readonly dense: boolean
  /** Said above every page: a made-up person, a newer version, something that is not kept. */
  readonly banners?: ReactNode
  readonly children: ReactNode
  onDisplay(display: Display): void
  onHome(): void
}

/** What surrounds every page: the way out, how it looks, and the way to the first screen. */
export function Frame({ display, homeAddress, dense, banners, children, onDisplay, onHome }: FrameProps) {
  const { t } = useTranslation('common')
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <SkipLink label={t('skip-to-main')} />
      <AppBar
        brand={
          <a
            className={styles.home}
            href={homeAddress}
            onClick={(event) => {
              event.preventDefault()
              onHome()
            }}
          >
            <Brand name={t('app-name')} />
            <span className="visually-hidden">{t('home')}</span>
          </a>
        }
        markId={draftMarkId}
        stepsId={talksId}
        actions={
          <>
            {dense ? (
              <Button variant="quiet" icon="display" name={t('display.button')} onPress={() => setChoosing(true)} />
            ) : (
              <Button variant="quiet" icon="display" folds onPress={() => setChoosing(true)}>
                {t('display.button')}
              </Button>
            )}
            <ButtonLink variant="exit" icon="exit" href="/away.html" onPress={leave}>
              {t('exit')}
            </ButtonLink>
          </>
        }
      />
      {banners}
      {children}
      {choosing && <DisplayMenu display={display} onChange={onDisplay} onClose={() => setChoosing(false)} />}
    </>
  )
}
