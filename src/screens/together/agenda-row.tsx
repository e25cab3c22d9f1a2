import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '../../domain/consultation.ts'
import { Button } from '../../ui/button/button.tsx'
import { useSay } from '../say/use-say.tsx'
import { AgendaLine } from './agenda-line.tsx'
import styles from './agenda-list.module.css'
import type { ConsultationProps } from './consultation-screen.ts'

/** An item that goes one place earlier or later. */
export interface Move {
  readonly id: string
  readonly places: -1 | 1
}

interface AgendaRowProps {
  readonly props: ConsultationProps
  readonly item: AgendaItem
  readonly number: number
  readonly of: number
  /** Set where this item was the last to move: the focus goes with it. */
  readonly moved?: Move
  onMove(move: Move): void
  onRemove(): void
}

/** One thing to talk about, with its place in the order and the ways to change that. */
export function AgendaRow({ props, item, number, of, moved, onMove, onRemove }: AgendaRowProps) {
  const { t } = useTranslation('together')
  const say = useSay('together')
  const earlier = useRef<HTMLButtonElement>(null)
  const later = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!moved) return
    const [same, other] = moved.places < 0 ? [earlier, later] : [later, earlier]
    const next = same.current?.disabled ? other : same
    next.current?.focus()
  }, [moved, number])
  return (
    <li className={styles.item} data-line="own">
      <span className={styles.number}>{number}</span>
      <AgendaLine props={props} item={item} />
      <span className={styles.moves}>
        <Button size="small" ref={earlier} disabled={number === 1} name={t('agenda.up-name', { number })} onPress={() => onMove({ id: item.id, places: -1 })}>
          {say('agenda.up')}
        </Button>
        <Button size="small" ref={later} disabled={number === of} name={t('agenda.down-name', { number })} onPress={() => onMove({ id: item.id, places: 1 })}>
          {say('agenda.down')}
        </Button>
        <Button size="small" variant="quiet" name={t('agenda.remove-name', { number })} onPress={onRemove}>
          {say('agenda.remove')}
        </Button>
      </span>
    </li>
  )
}
