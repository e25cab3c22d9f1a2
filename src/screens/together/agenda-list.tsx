import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '../../domain/consultation.ts'
import { useSay } from '../say/use-say.tsx'
import styles from './agenda-list.module.css'
import { AgendaRow, type Move } from './agenda-row.tsx'
import type { ConsultationProps } from './consultation-screen.ts'

interface AgendaListProps {
  readonly props: ConsultationProps
  readonly items: readonly AgendaItem[]
  onChange(items: readonly AgendaItem[]): void
}

/** The list in its order, which buttons change. The focus goes with what was moved, and is not lost with what was left out. */
export function AgendaList({ props, items, onChange }: AgendaListProps) {
  const { t } = useTranslation('together')
  const say = useSay('together')
  const [moved, setMoved] = useState<Move>()
  const count = useRef<HTMLParagraphElement>(null)
  const move = (by: Move) => {
    const from = items.findIndex(({ id }) => id === by.id)
    const without = items.filter(({ id }) => id !== by.id)
    setMoved(by)
    onChange([...without.slice(0, from + by.places), ...items.slice(from, from + 1), ...without.slice(from + by.places)])
  }
  const remove = (item: AgendaItem) => {
    setMoved(undefined)
    onChange(items.filter((each) => each !== item))
    count.current?.focus()
  }
  return (
    <>
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
        {say('agenda.count', { count: items.length })}
      </p>
    </>
  )
}
