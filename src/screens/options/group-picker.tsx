import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupRead } from '../../domain/comparison.ts'
import type { GroupId, Topic } from '../../domain/scenario.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Stack } from '../../ui/layout/layout.tsx'

import { useTopicSay } from '../say/use-say.tsx'

interface GroupPickerProps {
  readonly topic: Topic
  readonly group: GroupRead
  /** A published group, or `not-known`. */
  onChange(group: GroupId): void
}

/** Which published group the numbers are about, as the GP read it: a press opens the list. */
export function GroupPicker({ topic, group, onChange }: GroupPickerProps) {
  const { t } = useTranslation('options')
  const say = useTopicSay('options', topic)
  const [open, setOpen] = useState(false)
  const answers = [...topic.scenario.groups.map((each) => ({ value: each, key: `group.${each}.name` })), { value: 'not-known', key: 'group.not-known' }]
  const chosen = answers.find(({ value }) => value === group)?.key
  return (
    <>
      <Button size="small" name={t('group.button-name', { group: chosen === undefined ? t('group.pick') : say.first.topic(chosen), question: say.first.topic('group.question') })} onPress={() => setOpen(true)}>
        {chosen === undefined ? say('group.pick') : say.topic(chosen)}
      </Button>
      {open && (
        <Dialog open heading={say.topic('group.question')} closeLabel={t('close')} onClose={() => setOpen(false)}>
          <p>{say.topic('group.help')}</p>
          <Stack gap="small">
            {answers.map(({ value, key }) => (
              <Button
                key={value}
                wide
                pressed={value === group}
                onPress={() => {
                  setOpen(false)
                  onChange(value)
                }}
              >
                {say.topic(key)}
              </Button>
            ))}
          </Stack>
        </Dialog>
      )}
    </>
  )
}
