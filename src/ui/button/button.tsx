import { use, type ReactNode, type Ref } from 'react'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import { PairContext } from '../pair-text/pair-context.ts'
import styles from './button.module.css'

/** How a button or a link that looks like one is drawn. */
export interface ButtonLook {
  readonly variant?: 'primary' | 'plain' | 'outline' | 'quiet' | 'exit' | 'danger'
  readonly size?: 'big' | 'normal' | 'small'
  readonly icon?: IconName
  readonly iconAfter?: IconName
  readonly round?: boolean
  readonly wide?: boolean
  /** A box as wide as its place, read from the start: for one of several ways, with its badge among the words. */
  readonly tile?: boolean
  /** Keeps only the drawing where room is short; the words stay its name. */
  readonly folds?: boolean
  readonly children?: ReactNode
}

interface ButtonProps extends ButtonLook {
  /** The accessible name where there are no words to see. */
  readonly name?: string
  readonly type?: 'button' | 'submit'
  readonly pressed?: boolean
  readonly expanded?: boolean
  readonly disabled?: boolean
  readonly describedBy?: string
  readonly lang?: string
  readonly ref?: Ref<HTMLButtonElement>
  readonly onPress?: () => void
}

/** Something to press. */
export function Button({ name, type = 'button', pressed, expanded, disabled, describedBy, lang, ref, onPress, ...look }: ButtonProps) {
  // A name holds what is seen, so that it can be pressed by saying that: where two languages are seen, the name comes after both.
  const namedBySight = use(PairContext) && name !== undefined && look.children !== undefined
  return (
    <button
      {...buttonLook(look)}
      ref={ref}
      type={type}
      aria-label={namedBySight ? undefined : name}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-describedby={describedBy}
      disabled={disabled}
      lang={lang}
      onClick={onPress && (() => onPress())}
    >
      <ButtonFace {...look} />
      {namedBySight && <span className="visually-hidden"> {name}</span>}
    </button>
  )
}

/** The class and data attributes that draw a button. */
export function buttonLook({ variant = 'plain', size = 'normal', round, wide, tile, folds, children }: ButtonLook) {
  return {
    className: styles.button,
    'data-variant': variant,
    'data-size': size,
    'data-round': round || undefined,
    'data-wide': wide || undefined,
    'data-tile': tile || undefined,
    'data-folds': folds || undefined,
    'data-bare': children === undefined || undefined,
  }
}

/** What stands inside a button: drawing, words, drawing. */
export function ButtonFace({ icon, iconAfter, children }: ButtonLook) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children !== undefined && <span className={styles.words}>{children}</span>}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
}
