import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './tick.module.css'

interface TickProps<Value extends string> {
  readonly legend: ReactNode
  readonly legendHidden?: boolean
  readonly tiles: readonly { readonly value: Value; readonly label: ReactNode; readonly icon?: IconName }[]
  readonly picked: readonly Value[]
  readonly onToggle: (value: Value, picked: boolean) => void
}

/** Short phrases with drawings, of which any number may be picked. */
export function Tick<Value extends string>({ legend, legendHidden, tiles, picked, onToggle }: TickProps<Value>) {
  return (
    <fieldset className={styles.tick}>
      <legend className={legendHidden ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={styles.tiles}>
        {tiles.map(({ value, label, icon }) => (
          <label key={value} className={styles.tile} data-picked={picked.includes(value) || undefined}>
            <input
              type="checkbox"
              className={styles.input}
              checked={picked.includes(value)}
              onChange={(event) => onToggle(value, event.currentTarget.checked)}
            />
            {icon && <Icon name={icon} size="big" />}
            <span className={styles.words}>{label}</span>
            <span className={styles.mark} aria-hidden="true">
              <Icon name="check" />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
