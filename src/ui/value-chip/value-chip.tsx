import type { ReactNode } from 'react'
import styles from './value-chip.module.css'

interface ValueChipProps {
  readonly label: ReactNode
  /** How many of the three bars are full. */
  readonly bars: 1 | 2 | 3
  /** What the bars say, in words, for those who cannot see them. */
  readonly barsLabel: string
  readonly lang?: string
  /** Where pressing it goes to the next number of bars. */
  readonly onStep?: () => void
}

/** One thing that matters, with three bars for how much. */
export function ValueChip({ label, bars, barsLabel, lang, onStep }: ValueChipProps) {
  const face = (
    <>
      <svg className={styles.bars} viewBox="0 0 27 18" aria-hidden="true" focusable="false">
        {[8, 13, 18].map((height, index) => (
          <rect
            key={height}
            className={index < bars ? styles.full : styles.empty}
            x={index * 10 + 0.75}
            y={18 - height + 0.75}
            width={5.5}
            height={height - 1.5}
            rx={1.5}
          />
        ))}
      </svg>
      <span className={styles.words} lang={lang}>
        {label}
      </span>
      <span className="visually-hidden">, {barsLabel}</span>
    </>
  )
  return onStep ? (
    <button type="button" className={styles.chip} onClick={() => onStep()}>
      {face}
    </button>
  ) : (
    <span className={styles.chip}>{face}</span>
  )
}
