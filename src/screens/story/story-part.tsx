import { useDeferredValue, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Audience, EntryId, Instant } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import type { Doing } from './story-dialogs.tsx'
import { StoryItem } from './story-item.tsx'

interface StoryPartProps {
  readonly heading: ReactNode
  readonly statements: readonly Statement[]
  readonly person: string
  readonly lang: string
  readonly now: Instant
  onAudience(target: EntryId, audience: Audience): void
  onDoing(doing: Doing): void
}

/** So many stand there at once, and so many more at each press: a story of years must open as fast as one of a week. */
const atFirst = 8
const more = 40
/** So many come with the first paint; the rest follow at once, when there is something to read already. */
const inFirstPaint = 2

/** What was said under one heading, the latest first; the older, where there are many, one press away. */
export function StoryPart({ heading, statements, person, lang, now, onAudience, onDoing }: StoryPartProps) {
  const { t } = useTranslation('story')
  const [room, setRoom] = useState(atFirst)
  const shown = useDeferredValue(room, inFirstPaint)
  return (
    <Card heading={heading}>
      {statements.slice(0, shown).map((statement) => (
        <StoryItem
          key={statement.id}
          statement={statement}
          person={person}
          lang={lang}
          now={now}
          onAudience={(audience) => onAudience(statement.id, audience)}
          onChange={() => onDoing({ what: 'changing', statement })}
          onWithdraw={() => onDoing({ what: 'withdrawing', statement })}
        />
      ))}
      {statements.length > room && (
        <Button icon="chevron" onPress={() => setRoom(room + more)}>
          {t('older', { count: statements.length - room })}
        </Button>
      )}
    </Card>
  )
}
