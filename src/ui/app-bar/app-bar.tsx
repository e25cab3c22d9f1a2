import type { ReactNode } from 'react'
import styles from './app-bar.module.css'

interface AppBarProps {
  /** Usually `<Brand>`, with a pill beside it where one is due. */
  readonly brand: ReactNode
  readonly steps?: ReactNode
  readonly actions?: ReactNode
}

/** The bar at the top of every page. */
export function AppBar({ brand, steps, actions }: AppBarProps) {
  return (
    <header className={styles.box}>
      <div className={styles.bar}>
        <div className={styles.brand}>{brand}</div>
        {steps && <div className={styles.steps}>{steps}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </header>
  )
}
