import { useMemo } from 'react'
import { arraySize, peoplePath, placePeople, type Counts } from './people.ts'
import styles from './icon-array.module.css'

interface IconArrayProps extends Counts {
  /** Whether the second kind of people are kept from it by the option, or have it because of the option. */
  readonly because?: 'avoided' | 'caused'
  /** The same numbers as a whole sentence, for those who cannot see the picture. */
  readonly label: string
  readonly size?: 'normal' | 'large'
  /** What pressing the picture does, in words. */
  readonly pressLabel?: string
  readonly onPress?: () => void
}

/** People, each in one of three states. It never moves; it mirrors where the language runs right to left. */
export function IconArray({ of, event, avoided, because = 'avoided', label, size = 'normal', pressLabel, onPress }: IconArrayProps) {
  const { across, down } = arraySize(of)
  const paths = useMemo(() => {
    const people = placePeople({ of, event, avoided })
    return { neither: peoplePath(of, people.neither), avoided: peoplePath(of, people.avoided), event: peoplePath(of, people.event) }
  }, [of, event, avoided])

  const picture = (
    <svg className={styles.array} data-of={of} data-size={size} role="img" aria-label={label} viewBox={`-1 -1 ${across + 2} ${down + 2}`}>
      <path className={styles.neither} d={paths.neither} />
      <path className={styles[because]} d={paths.avoided} />
      <path className={styles.event} d={paths.event} />
    </svg>
  )
  if (!onPress) return picture
  return (
    <div className={styles.pressable} data-of={of}>
      {picture}
      <button type="button" className={styles.press} aria-label={pressLabel} onClick={() => onPress()} />
    </div>
  )
}
