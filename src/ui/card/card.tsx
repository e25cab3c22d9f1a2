import { useId, type ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './card.module.css'

interface CardProps {
  readonly heading?: ReactNode
  readonly level?: 2 | 3
  /** Stands inside another card, so it is a group there and no part of the page of its own. */
  readonly inside?: boolean
  /** `label` is small and quiet, with a drawing; `title` is a heading proper. */
  readonly headingLook?: 'title' | 'label'
  readonly icon?: IconName
  /** At the far end of the heading: a pill, a link. */
  readonly beside?: ReactNode
  readonly tone?: 'plain' | 'person' | 'primary' | 'quiet'
  readonly children?: ReactNode
}

/** A sheet of paper with one thing on it. */
export function Card({ heading, level = 2, inside, headingLook = 'title', icon, beside, tone = 'plain', children }: CardProps) {
  const id = useId()
  const Heading = `h${level}` as const
  const Sheet = inside ? 'div' : 'section'
  return (
    <Sheet className={styles.card} data-tone={tone} {...(heading !== undefined && { 'aria-labelledby': id, ...(inside && { role: 'group' }) })}>
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
    </Sheet>
  )
}
