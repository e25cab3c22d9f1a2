import { iconPaths, turningIcons, type IconName } from './icon-paths.ts'
import styles from './icon.module.css'

interface IconProps {
  readonly name: IconName
  readonly size?: 'small' | 'normal' | 'big'
}

/** A line drawing beside words. It says nothing to a screen reader: the words do. */
export function Icon({ name, size = 'normal' }: IconProps) {
  return (
    <svg className={styles.icon} data-size={size} data-turns={turningIcons.has(name) || undefined} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  )
}
