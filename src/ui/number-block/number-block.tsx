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
  /** Some of the others: "25 of the 925 because of …". Stands beside `otherwise`. */
  readonly avoided?: ReactNode
  /** Some of the big number: "5 of the 271 because of …". Stands beside it. */
  readonly caused?: ReactNode
  /** The picture of the same numbers. */
  readonly array?: ReactNode
  /**
   * `beside` puts the picture first and the numbers next to it, for a hundred people.
   * `close` is stacked, and drawn closer where the window is short.
   */
  readonly look?: 'stacked' | 'beside' | 'close'
}

/** How many of how many, both ways round, with the picture of it. */
export function NumberBlock({ count, of, happens, otherwise, avoided, caused, array, look = 'stacked' }: NumberBlockProps) {
  return (
    <div className={styles.block} data-look={look}>
      <p className={styles.line}>
        <b className={styles.count}>{count}</b> {of !== undefined && <span className={styles.of}>{of}</span>} <span className={styles.happens}>{happens}</span>
      </p>
      {caused !== undefined && <Because state="caused" words={caused} />}
      {array && <div className={styles.array}>{array}</div>}
      {(otherwise !== undefined || avoided !== undefined) && (
        <div className={styles.both}>
          {otherwise !== undefined && <p className={styles.otherwise}>{otherwise}</p>}
          {avoided !== undefined && <Because state="avoided" words={avoided} />}
        </div>
      )}
    </div>
  )
}

/** How many of the people that it stands beside, and what made the difference to them. */
function Because({ state, words }: { readonly state: 'avoided' | 'caused'; readonly words: ReactNode }) {
  return (
    <p className={styles.because} data-state={state}>
      <LegendPerson state={state} />
      <span>{words}</span>
    </p>
  )
}
