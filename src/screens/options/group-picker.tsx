import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupRead } from '../../domain/comparison.ts'
import type { GroupId, Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Stack } from '../../ui/layout/layout.tsx'

interface GroupPickerProps {
  readonly topic: Topic
  readonly group: GroupRead
  /** A published group, or `not-known`. */
  onChange(group: GroupId): void
}

/** Which published group the numbers are about, as the GP read it: a press opens the list. */
export function GroupPicker({ topic, group, onChange }: GroupPickerProps) {
  const { t } = useTranslation('options')
  const [open, setOpen] = useState(false)
  const question = topicWords(topic, 'group.question')
  const answers = [
    ...topic.scenario.groups.map((each) => ({ value: each, label: topicWords(topic, `group.${each}.name`) })),
    { value: 'not-known', label: topicWords(topic, 'group.not-known') },
  ]
  const said = answers.find(({ value }) => value === group)?.label ?? t('group.pick')
  return (
    <>
      <Button size="small" name={t('group.button-name', { group: said, question })} onPress={() => setOpen(true)}>
        {said}
      </Button>
      {open && (
        <Dialog open heading={question} closeLabel={t('close')} onClose={() => setOpen(false)}>
          <p>{topicWords(topic, 'group.help')}</p>
          <Stack gap="small">
            {answers.map(({ value, label }) => (
              <Button
                key={value}
                wide
                pressed={value === group}
                onPress={() => {
                  setOpen(false)
                  onChange(value)
                }}
              >
                {label}
              </Button>
            ))}
          </Stack>
        </Dialog>
      )}
    </>
  )
}
