import { useState } from 'react'
import type { AgendaItem } from '../../domain/consultation.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { useSay } from '../say/use-say.tsx'
import { AgendaAdd, type AgendaDraft } from './agenda-add.tsx'
import { AgendaList } from './agenda-list.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { TalkFrame } from './talk-frame.tsx'
import { placeToGoOn } from './talk-steps.ts'
import { useAgenda } from './use-agenda.ts'

/** What shall we talk about? Everyone's list, in an order that all of them can change. */
export function AgendaScreen(props: ConsultationProps) {
  const say = useSay('together')
  const { items, change, settle } = useAgenda(props)
  const [draft, setDraft] = useState<AgendaDraft>({ voice: 'person', words: '' })
  const isWritten = draft.words.trim() !== ''
  const add = () => {
    if (!isWritten) return
    change([...items, { id: nextId(props.visit.agenda), ...draft }])
    setDraft({ ...draft, words: '' })
  }
  const goOn = () => {
    // What was written and not yet added is not lost.
    if (isWritten) add()
    else settle()
    props.send({ type: 'go', to: placeToGoOn(props) })
  }
  return (
    <TalkFrame
      props={props}
      talk="story"
      heading={say('agenda.heading')}
      lead={say('agenda.lead')}
      actions={
        <Button size="big" variant="primary" iconAfter="arrow-next" onPress={goOn}>
          {say('agenda.go-on')}
        </Button>
      }
    >
      <AgendaList props={props} items={items} onChange={change} />
      <Card tone="primary" heading={say('agenda.something-else')} icon="microphone">
        <AgendaAdd props={props} draft={draft} onDraft={setDraft} onAdd={add} />
      </Card>
    </TalkFrame>
  )
}

/** An identity that no item of this agenda has: the agenda is kept whole each time, so it has to be so only within it. */
function nextId(agenda: readonly AgendaItem[]): string {
  const used = agenda.flatMap(({ id }) => (id.startsWith('added-') ? [Number(id.slice('added-'.length))] : []))
  return `added-${Math.max(0, ...used) + 1}`
}
