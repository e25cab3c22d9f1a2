import { useId, type ReactNode } from 'react'
import styles from './data-table.module.css'

interface DataTableProps {
  readonly caption: ReactNode
  readonly captionHidden?: boolean
  /** The column heads after the first. */
  readonly heads: readonly ReactNode[]
  /** What the first column holds. */
  readonly corner: ReactNode
  readonly rows: readonly { readonly head: ReactNode; readonly cells: readonly ReactNode[] }[]
}

/** The same numbers as a table, for those who would rather read or hear them. */
export function DataTable({ caption, captionHidden, heads, corner, rows }: DataTableProps) {
  const id = useId()
  return (
    // What scrolls sideways has to be reachable from the keyboard, hence the tab stop.
    <div className={styles.room} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id} className={captionHidden ? 'visually-hidden' : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {heads.map((head, index) => (
              <th key={index} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
