import { useId, type ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import styles from './check-list.module.css'

interface CheckListProps<Value extends string> {
  readonly legend: ReactNode
  readonly legendHidden?: boolean
  readonly hint?: ReactNode
  readonly items: readonly { readonly value: Value; readonly label: ReactNode; readonly hint?: ReactNode }[]
  readonly checked: readonly Value[]
  readonly onToggle: (value: Value, checked: boolean) => void
}

/** Things that may each be ticked or not: a fieldset of checkboxes. */
export function CheckList<Value extends string>({ legend, legendHidden, hint, items, checked, onToggle }: CheckListProps<Value>) {
  const id = useId()
  return (
    <fieldset className={styles.list} aria-describedby={hint === undefined ? undefined : id}>
      <legend className={legendHidden ? 'visually-hidden' : styles.legend}>{legend}</legend>
      {hint !== undefined && (
        <p className={styles.hint} id={id}>
          {hint}
        </p>
      )}
      {items.map((item) => (
        <label key={item.value} className={styles.item} data-checked={checked.includes(item.value) || undefined}>
          <input
            type="checkbox"
            className={styles.input}
            checked={checked.includes(item.value)}
            onChange={(event) => onToggle(item.value, event.currentTarget.checked)}
          />
          <span className={styles.box} aria-hidden="true">
            <Icon name="check" />
          </span>
          <span className={styles.words}>
            {item.label}
            {item.hint !== undefined && <small className={styles.small}>{item.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
