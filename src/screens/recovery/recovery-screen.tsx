import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Page } from '../../ui/page/page.tsx'

/** How one story stands of which this browser has lost something. */
export interface LostStory {
  readonly have: number
  readonly expected: number
  readonly within: number
  /** Its copies open with a secret alone. */
  readonly sealed?: true
}

interface RecoveryProps {
  readonly stories: readonly LostStory[]
  /** While it is being brought back. */
  readonly busy: boolean
  onBringBack(): void
  /** Goes on with what is there. */
  onGoOn(): void
  onHome(): void
  /** Brings back from a file that the person has. */
  onFile?(): void
}

/** What this browser has lost, what its copies still hold, and how to bring it back. Nothing here takes anything away. */
export function RecoveryScreen({ stories, busy, onBringBack, onGoOn, onHome, onFile }: RecoveryProps) {
  const { t } = useTranslation('keeping')
  const kind = kindOf(stories)
  const hasCopy = kind !== 'none'
  return (
    <Page
      heading={t(`recovery.heading-${kind}`)}
      lead={t(`recovery.lead-${kind}`)}
      actions={
        <>
          <Button onPress={onHome}>{t('home')}</Button>
          <Button size={hasCopy ? 'normal' : 'big'} onPress={onGoOn} disabled={busy}>
            {t(stories.some(({ have }) => have > 0) ? 'recovery.go-on-with' : 'recovery.go-on-without')}
          </Button>
          {onFile && (
            <Button icon="download" variant={hasCopy ? 'plain' : 'primary'} size={hasCopy ? 'normal' : 'big'} onPress={onFile} disabled={busy}>
              {t('recovery.from-file')}
            </Button>
          )}
          {hasCopy && (
            <Button variant="primary" size="big" icon="undo" onPress={onBringBack} disabled={busy}>
              {t(kind === 'sealed' ? 'recovery.unlock' : busy ? 'recovery.busy' : 'recovery.bring-back')}
            </Button>
          )}
        </>
      }
    >
      {stories.map((story, index) => (
        <Card key={index} heading={t('recovery.story', { number: index + 1, count: stories.length })}>
          <IconList
            items={[
              { id: 'here', icon: story.have === story.expected ? 'check' : 'question', words: t('recovery.here', { have: story.have, count: story.expected }) },
              { id: 'copies', icon: story.within === story.expected ? 'check' : 'question', words: t(story.sealed ? 'recovery.in-sealed' : 'recovery.in-copies', { within: story.within, count: story.expected }) },
            ]}
          />
        </Card>
      ))}
      <p>
        {t('recovery.parts')} {hasCopy && t('recovery.takes-nothing')}
      </p>
    </Page>
  )
}

interface BackProps {
  /** How many parts are here now, and how many there were. */
  readonly here: number
  readonly expected: number
  onGoOn(): void
}

/** What was brought back, and whether anything is still missing. */
export function BroughtBackScreen({ here, expected, onGoOn }: BackProps) {
  const { t } = useTranslation('keeping')
  const missing = expected - here
  return (
    <Page
      heading={t('recovery.back', { here, count: expected })}
      lead={missing > 0 ? t('recovery.still-missing', { count: missing }) : t('recovery.all-back')}
      actions={
        <Button variant="primary" size="big" iconAfter="arrow-next" onPress={onGoOn}>
          {t('recovery.go-on')}
        </Button>
      }
    />
  )
}

function kindOf(stories: readonly LostStory[]): 'whole' | 'some' | 'none' | 'sealed' {
  if (stories.every(({ within, have }) => within <= have)) return stories.some(({ have }) => have > 0) ? 'some' : 'none'
  if (stories.some(({ sealed }) => sealed)) return 'sealed'
  return stories.every(({ within, expected }) => within >= expected) ? 'whole' : 'some'
}
