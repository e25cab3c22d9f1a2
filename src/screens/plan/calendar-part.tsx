import { useState } from 'react'
import type { Summary } from '../../domain/summary.ts'
import { Button } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import type { Saving } from '../../ui/save-status/saving.ts'
import { useSay } from '../say/use-say.tsx'

interface CalendarPartProps {
  readonly summary: Pick<Summary, 'review' | 'steps'>
  readonly saving: Saving
  /** Saves the days as a file: `plain` tells nobody anything. */
  onSave(how: 'plain' | 'in-words'): void
}

/** The day to look again, and the steps that have a day, as a file for a calendar. Nothing where there is no day. */
export function CalendarPart({ summary: { review, steps }, saving, onSave }: CalendarPartProps) {
  const say = useSay('plan')
  const [saved, setSaved] = useState(false)
  const hasReview = review !== undefined && review !== 'none-needed'
  if (!hasReview && steps.every(({ on }) => on === undefined)) return null
  const save = (how: 'plain' | 'in-words') => {
    onSave(how)
    setSaved(true)
  }
  return (
    <Details summary={say('calendar.summary')} icon="calendar" look="card">
      <p>{say('calendar.lead')}</p>
      {(['plain', 'in-words'] as const).map((how) => (
        <Stack key={how} gap="small">
          <div>
            <Button icon="download" onPress={() => save(how)}>
              {say(`calendar.${how}`)}
            </Button>
          </div>
          <p>{say(`calendar.${how}-note`)}</p>
        </Stack>
      ))}
      {saving === 'held' && <p>{say('calendar.here')}</p>}
      <p role="status">{saved && say('calendar.saved')}</p>
    </Details>
  )
}
