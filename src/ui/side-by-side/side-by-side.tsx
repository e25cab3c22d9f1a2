import type { ReactNode } from 'react'
import { OptionBadge } from '../option-badge/option-badge.tsx'
import styles from './side-by-side.module.css'

/** What a column is about. */
export interface ColumnHead {
  readonly id: string
  readonly letter: string
  readonly name: ReactNode
  readonly note?: ReactNode
  /** Things to press for this column. */
  readonly actions?: ReactNode
}

interface Turn {
  /** In the `close` look, where columns stand side by side: those of turn 1 are drawn before those of turn 2, and all others after them. */
  readonly turn?: 1 | 2
}

/** One line across all columns, or one thing under them all. */
export type ComparedRow =
  | (Turn & {
      readonly kind: 'row'
      readonly id: string
      readonly head: ReactNode
      readonly note?: ReactNode
      /** Under the head and its note: something to press. */
      readonly foot?: ReactNode
      readonly tone?: 'plain' | 'person'
      /** One for each column, in their order. */
      readonly cells: readonly ReactNode[]
    })
  | (Turn & { readonly kind: 'across'; readonly id: string; readonly children: ReactNode })

interface SideBySideProps {
  readonly label: string
  readonly columns: readonly ColumnHead[]
  /** Where in the order of badges the first column stands, when fewer than all are shown. */
  readonly places?: readonly number[]
  readonly rows: readonly ComparedRow[]
  /** Beside the heads, above the heads of the rows. */
  readonly corner?: ReactNode
  /** `close` is drawn closer where the window is short, so that more can be seen at once. */
  readonly look?: 'usual' | 'close'
}

/** Columns compared line by line. Where room is short every line becomes a card with all the columns in it. */
export function SideBySide({ label, columns, places, rows, corner, look = 'usual' }: SideBySideProps) {
  const place = (index: number) => places?.[index] ?? index
  return (
    <section className={styles.box} aria-label={label}>
      <div className={styles.grid} data-columns={columns.length} data-look={look}>
        <div className={styles.heads}>
          <div className={styles.corner}>{corner}</div>
          {columns.map((column, index) => (
            <div key={column.id} className={styles.head}>
              <OptionBadge place={place(index)} letter={column.letter} />
              <div className={styles.name}>
                <h2 className={styles.title}>{column.name}</h2>
                {column.note !== undefined && <p className={styles.note}>{column.note}</p>}
                {column.actions}
              </div>
            </div>
          ))}
        </div>
        {rows.map((row) =>
          row.kind === 'across' ? (
            <div key={row.id} className={styles.across} data-turn={row.turn}>
              {row.children}
            </div>
          ) : (
            <div key={row.id} className={styles.row} data-tone={row.tone ?? 'plain'} data-turn={row.turn}>
              <div className={styles.label} data-line>
                <h3 className={styles.labelTitle}>{row.head}</h3>
                {row.note !== undefined && <p className={styles.labelNote}>{row.note}</p>}
                {row.foot && <div className={styles.foot}>{row.foot}</div>}
              </div>
              {row.cells.map((cell, index) => (
                <div key={columns[index]?.id ?? index} className={styles.cell}>
                  <p className={styles.who}>
                    <OptionBadge place={place(index)} letter={columns[index]?.letter ?? ''} size="small" />
                    <b>{columns[index]?.name}</b>
                  </p>
                  {cell}
                </div>
              ))}
            </div>
          ),
        )}
      </div>
    </section>
  )
}
