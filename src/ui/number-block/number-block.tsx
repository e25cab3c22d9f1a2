import type { ReactNode } from 'react'
import { LegendPerson } from '../array-legend/legend-person.tsx'
import styles from './number-block.module.css'

interface NumberBlockProps {
  /** The big number alone: "100", "about 7". */
  readonly count: ReactNode
  /** "in 1,000". Left out where the language needs a whole sentence in `happens`. */
  readonly of?: ReactNode
  /** "have one". */
  readonly happens: ReactNode
  /** The other way round, whole: "900 in 1,000 do not", with `<b>` round the number. */
  readonly otherwise?: ReactNode
  /** "25 of them because of …". */
  readonly avoided?: ReactNode
  /** The picture of the same numbers. */
  readonly array?: ReactNode
  /**
   * `beside` puts the picture first and the numbers next to it, for a hundred people.
   * `close` is stacked, and drawn closer where the window is short.
   */
  readonly look?: 'stacked' | 'beside' | 'close'
}

/** How many of how many, both ways round, with the picture of it. */
export function NumberBlock({ count, of, happens, otherwise, avoided, array, look = 'stacked' }: NumberBlockProps) {
  return (
    <div className={styles.block} data-look={look}>
      <p className={styles.line}>
        <b className={styles.count}>{count}</b> {of !== undefined && <span className={styles.of}>{of}</span>} <span className={styles.happens}>{happens}</span>
      </p>
      {array && <div className={styles.array}>{array}</div>}
      {(otherwise !== undefined || avoided !== undefined) && (
        <div className={styles.both}>
          {otherwise !== undefined && <p className={styles.otherwise}>{otherwise}</p>}
          {avoided !== undefined && (
            <p className={styles.avoided}>
              <LegendPerson state="avoided" />
              <span>{avoided}</span>
            </p>
          )}
        </div>
      )}
    </div>
  )
}
