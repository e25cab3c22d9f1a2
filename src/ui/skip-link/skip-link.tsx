import styles from './skip-link.module.css'

interface SkipLinkProps {
  readonly label: string
}

/** The first thing that Tab reaches: goes past the bar to the heading, and leaves the address alone. */
export function SkipLink({ label }: SkipLinkProps) {
  return (
    <button type="button" className={styles.skip} onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}>
      {label}
    </button>
  )
}
