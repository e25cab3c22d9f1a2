import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '../../domain/consultation.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { AgendaAdd, type AgendaDraft } from './agenda-add.tsx'
import { AgendaRow, type Move } from './agenda-row.tsx'
import styles from './agenda-screen.module.css'
import type { ConsultationProps } from './consultation-screen.ts'
import { TalkFrame } from './talk-frame.tsx'
import { placeToGoOn } from './talk-steps.ts'
import { useAgenda } from './use-agenda.ts'

/** What shall we talk about? Everyone's list, in an order that all of them can change. */
export function AgendaScreen(props: ConsultationProps) {
  const { t } = useTranslation('together')
  const { items, change, settle } = useAgenda(props)
  const [draft, setDraft] = useState<AgendaDraft>({ voice: 'person', words: '' })
  const [moved, setMoved] = useState<Move>()
  const count = useRef<HTMLParagraphElement>(null)
  const add = () => {
    if (draft.words.trim() === '') return false
    change([...items, { id: nextId(props.visit.agenda), ...draft }])
    setDraft({ ...draft, words: '' })
    return true
  }
  const goOn = () => {
    if (!add()) settle()
    props.send({ type: 'go', to: placeToGoOn(props) })
  }
  const move = (by: Move) => {
    const from = items.findIndex(({ id }) => id === by.id)
    const without = items.filter(({ id }) => id !== by.id)
    setMoved(by)
    change([...without.slice(0, from + by.places), ...items.slice(from, from + 1), ...without.slice(from + by.places)])
  }
  const remove = (item: AgendaItem) => {
    setMoved(undefined)
    change(items.filter((each) => each !== item))
    count.current?.focus()
  }
  return (
    <TalkFrame
      props={props}
      talk="story"
      heading={t('agenda.heading')}
      lead={t('agenda.lead')}
      actions={
        <Button size="big" variant="primary" iconAfter="arrow-next" onPress={goOn}>
          {t('agenda.go-on')}
        </Button>
      }
    >
      {items.length > 0 && (
        <ol className={styles.list} aria-label={t('agenda.list')}>
          {items.map((item, index) => (
            <AgendaRow
              key={item.id}
              props={props}
              item={item}
              number={index + 1}
              of={items.length}
              {...(moved?.id === item.id && { moved })}
              onMove={move}
              onRemove={() => remove(item)}
            />
          ))}
        </ol>
      )}
      <p className="visually-hidden" role="status" ref={count} tabIndex={-1}>
        {t('agenda.count', { count: items.length })}
      </p>
      <Card tone="primary" heading={t('agenda.something-else')} icon="microphone">
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
