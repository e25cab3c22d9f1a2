import type { ReactNode } from 'react'
import styles from './app-bar.module.css'

interface AppBarProps {
  /** Usually `<Brand>`, with a pill beside it where one is due. */
  readonly brand: ReactNode
  /** The id of an empty middle, which a page fills with its own steps. */
  readonly stepsId?: string
  readonly actions?: ReactNode
  /** The id of an empty place beside the name, for a mark that a page sets. */
  readonly markId?: string
  /** A mark that stands there whatever the page. */
  readonly mark?: ReactNode
}

/** The bar at the top of every page. */
export function AppBar({ brand, stepsId, markId, mark, actions }: AppBarProps) {
  return (
    <header className={styles.box}>
      <div className={styles.bar}>
        <div className={styles.brand}>
          {brand}
          {markId && (
            <span id={markId} className={styles.mark}>
              {mark}
            </span>
          )}
        </div>
        {stepsId && <div id={stepsId} className={styles.steps} />}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </header>
  )
}
