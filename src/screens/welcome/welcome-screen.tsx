import { useTranslation } from 'react-i18next'
import { dial, type HelpLines } from '../../i18n/help-lines.ts'
import { ButtonLink } from '../../ui/button/button-link.tsx'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import type { IconName } from '../../ui/icon/icon-paths.ts'
import { OwnName } from '../../ui/own-name/own-name.tsx'
import { Page } from '../../ui/page/page.tsx'
import styles from './welcome-screen.module.css'

export const doors = ['prepare', 'together', 'again'] as const
export type Door = (typeof doors)[number]

const pictures: Readonly<Record<Door, IconName>> = { prepare: 'pencil', together: 'people', again: 'leaf' }

interface WelcomeProps {
  readonly lines: HelpLines
  /** Where each door leads, for a press before the app has started. */
  readonly addresses: Readonly<Record<Door, string>>
  /** The other languages, each with the address of its own first screen. */
  readonly languages: readonly { readonly id: string; readonly dir: 'ltr' | 'rtl'; readonly name: string; readonly address: string }[]
  /** The sheets to print for when nothing works: where they are, and what a press does instead of following the link. */
  readonly paper: { readonly address: string; onPress(): void }
  onLanguage(id: string): void
  onDoor(door: Door): void
  onMadeUp(): void
}

/** The first screen: three doors, and where what is said will be. It is there before any script. */
export function WelcomeScreen({ lines, addresses, languages, paper, onLanguage, onDoor, onMadeUp }: WelcomeProps) {
  const { t } = useTranslation('welcome')
  return (
    <Page
      heading={t('heading')}
      focusOnArrival={false}
      beside={
        <div className={styles.languages}>
          {languages.map(({ id, dir, name, address }) => (
            <ButtonLink key={id} size="small" variant="quiet" icon="globe" href={address} onPress={() => onLanguage(id)}>
              <OwnName lang={id} dir={dir}>
                {name}
              </OwnName>
            </ButtonLink>
          ))}
        </div>
      }
    >
      <nav className={styles.doors} aria-label={t('doors')}>
        {doors.map((door) => (
          <a
            key={door}
            className={styles.door}
            href={addresses[door]}
            onClick={(event) => {
              event.preventDefault()
              onDoor(door)
            }}
          >
            <span className={styles.picture}>
              <Icon name={pictures[door]} />
            </span>
            <span className={styles.words}>
              <span className={styles.name}>{t(door)}</span>
              <span className={styles.lead}>{t(`${door}-lead`)}</span>
            </span>
            <Icon name="arrow-next" />
          </a>
        ))}
      </nav>
      <div className={styles.foot}>
        <p className={styles.where}>
          <Icon name="lock" />
          <span>{t('where')}</span>
        </p>
        <p className={styles.help}>
          <span>{t('nobody-reads')}</span> <a href={dial(lines.emergency)}>{t('emergency', { number: lines.emergency })}</a>
          {lines.advice && <a href={dial(lines.advice)}>{t('advice', { number: lines.advice })}</a>}
        </p>
        <div className={styles.more}>
          <Button variant="quiet" icon="person" onPress={onMadeUp}>
            {t('made-up')}
          </Button>
          <ButtonLink variant="quiet" icon="print" href={paper.address} onPress={paper.onPress}>
            {t('paper')}
          </ButtonLink>
        </div>
      </div>
    </Page>
  )
}
