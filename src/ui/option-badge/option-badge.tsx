import styles from './option-badge.module.css'

interface OptionBadgeProps {
  /** 0 for the first. It sets the shape. */
  readonly place: number
  readonly letter: string
  readonly size?: 'normal' | 'small'
}

const shapes = [
  'M20 0a20 20 0 1 1 0 40a20 20 0 1 1 0-40z',
  'M9 0h22a9 9 0 0 1 9 9v22a9 9 0 0 1-9 9H9a9 9 0 0 1-9-9V9a9 9 0 0 1 9-9z',
  'M23.2-2.2a4.5 4.5 0 0 0-6.4 0L-2.2 16.8a4.5 4.5 0 0 0 0 6.4l19 19a4.5 4.5 0 0 0 6.4 0l19-19a4.5 4.5 0 0 0 0-6.4z',
  'M11 0h18a3 3 0 0 1 2.6 1.5l8.5 17a3 3 0 0 1 0 3l-8.5 17A3 3 0 0 1 29 40H11a3 3 0 0 1-2.6-1.5l-8.5-17a3 3 0 0 1 0-3l8.5-17A3 3 0 0 1 11 0z',
  'M3 0h34a3 3 0 0 1 3 3v18c0 9-8 15-18.7 19a4 4 0 0 1-2.6 0C8 36 0 30 0 21V3a3 3 0 0 1 3-3z',
  'M13 0h14l13 13v14L27 40H13L0 27V13z',
] as const

/** A letter in a shape of its own, so that columns are told apart without colour. */
export function OptionBadge({ place, letter, size = 'normal' }: OptionBadgeProps) {
  return (
    <span className={styles.badge} data-size={size}>
      <svg className={styles.shape} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <path d={shapes[place % shapes.length]} />
      </svg>
      <span className={styles.letter}>{letter}</span>
    </span>
  )
}
