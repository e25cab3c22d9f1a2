import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './icon-list.module.css'

interface IconListProps {
  readonly items: readonly { readonly id: string; readonly icon: IconName; readonly words: ReactNode; readonly note?: ReactNode; readonly end?: ReactNode }[]
  /** `ruled` puts a thin line between steps; `ok` is a list of things done. */
  readonly look?: 'plain' | 'ruled' | 'ok'
  readonly ordered?: boolean
}

/** A list whose lines each have a drawing. */
export function IconList({ items, look = 'plain', ordered }: IconListProps) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className={styles.list} data-look={look}>
      {items.map(({ id, icon, words, note, end }) => (
        <li key={id} className={styles.item} data-line>
          <Icon name={icon} />
          <span className={styles.words}>
            {words}
            {note !== undefined && <small className={styles.note}>{note}</small>}
          </span>
          {end}
        </li>
      ))}
    </List>
  )
}
