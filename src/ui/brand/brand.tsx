import styles from './brand.module.css'

interface BrandProps {
  readonly name: string
}

/** The product's mark and name: two voices that overlap. */
export function Brand({ name }: BrandProps) {
  return (
    <span className={styles.brand}>
      <svg className={styles.mark} viewBox="0 0 38 30" aria-hidden="true" focusable="false">
        <path className={styles.one} d="M13 2a11 11 0 0 1 0 22c-1.6 0-3.1-.3-4.5-.9L3 25.5l1.6-5A11 11 0 0 1 13 2z" />
        <path className={styles.other} d="M26 4.5a9.5 9.5 0 0 1 7.6 15.2l1.4 4.8-5-2A9.5 9.5 0 1 1 26 4.5z" />
        <path className={styles.shared} d="M20.6 6.2a11 11 0 0 1 0 13.6 9.5 9.5 0 0 1 0-13.6z" />
      </svg>
      <span>{name}</span>
    </span>
  )
}
