import { useId, type ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './card.module.css'

interface CardProps {
  readonly heading?: ReactNode
  readonly level?: 2 | 3
  /** `label` is small and quiet, with a drawing; `title` is a heading proper. */
  readonly headingLook?: 'title' | 'label'
  readonly icon?: IconName
  /** At the far end of the heading: a pill, a link. */
  readonly beside?: ReactNode
  readonly tone?: 'plain' | 'person' | 'primary' | 'quiet'
  readonly children?: ReactNode
}

/** A sheet of paper with one thing on it. */
export function Card({ heading, level = 2, headingLook = 'title', icon, beside, tone = 'plain', children }: CardProps) {
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <section className={styles.card} data-tone={tone} aria-labelledby={heading === undefined ? undefined : id}>
      {heading !== undefined && (
        <div className={styles.head}>
          <Heading id={id} className={styles.heading} data-look={headingLook}>
            {icon && <Icon name={icon} />}
            <span>{heading}</span>
          </Heading>
          {beside}
        </div>
      )}
      {children}
    </section>
  )
}
