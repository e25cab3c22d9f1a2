import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AppBar } from '../ui/app-bar/app-bar.tsx'
import { Brand } from '../ui/brand/brand.tsx'
import { ButtonLink } from '../ui/button/button-link.tsx'
import { Button } from '../ui/button/button.tsx'
import { SkipLink } from '../ui/skip-link/skip-link.tsx'
import { draftMarkId } from '../screens/draft-mark.tsx'
import { talksId } from '../screens/together/talk-bar-place.ts'
import { Pill } from '../ui/pill/pill.tsx'
import { DisplayMenu } from './display-menu.tsx'
import type { Display } from './device.ts'
import { LanguageMenu } from './language-menu.tsx'
import { addressAway, leave } from './leave.ts'
import type { Speaking } from './use-language.ts'
import styles from './frame.module.css'

interface FrameProps {
  readonly speaking: Speaking
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

/** What surrounds every page: the way out, the language, how it looks, and the way to the first screen. */
export function Frame({ speaking, display, homeAddress, dense, banners, children, onDisplay, onHome }: FrameProps) {
  const { t } = useTranslation('common')
  const [choosing, setChoosing] = useState({ language: false, display: false })
  const { language } = speaking
  const choose = (what: keyof typeof choosing, is: boolean) => setChoosing({ ...choosing, [what]: is })
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
        mark={language.status === 'draft' && <DraftLanguage />}
        stepsId={talksId}
        actions={
          <>
            <Button variant="quiet" icon="globe" name={t('language.button', { now: language.name })} folds={!dense} onPress={() => choose('language', true)}>
              {dense ? undefined : language.name}
            </Button>
            {dense ? (
              <Button variant="quiet" icon="display" name={t('display.button')} onPress={() => choose('display', true)} />
            ) : (
              <Button variant="quiet" icon="display" folds onPress={() => choose('display', true)}>
                {t('display.button')}
              </Button>
            )}
            <ButtonLink variant="exit" icon="exit" href={addressAway(language)} onPress={leave}>
              {t('exit')}
            </ButtonLink>
          </>
        }
      />
      {banners}
      {children}
      {choosing.display && <DisplayMenu display={display} onChange={onDisplay} onClose={() => choose('display', false)} />}
      {choosing.language && <LanguageMenu speaking={speaking} onClose={() => choose('language', false)} />}
    </>
  )
}

/** Says on every screen that the words in this language are a draft. */
function DraftLanguage() {
  const { t } = useTranslation('common')
  return (
    <Pill tone="warn">
      {t('draft.mark')}
      <span className="visually-hidden">{t('draft.language-lead')}</span>
    </Pill>
  )
}
